import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row } from '../catalogue/row.js';
import { sourced } from '../catalogue/row-source.js';
import { validateRow } from '../catalogue/validate.js';
import { Stop } from './stop.js';

const EXTENSIONS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.d.ts',
  '/index.ts',
  '/index.js',
];

/** The file that a path means: with or without its extension, `.js` for the `.ts` that it comes from. */
function fileAt(path: string): string | undefined {
  const written = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  return [...EXTENSIONS.map((extension) => path + extension), written].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

/**
 * The rows of a person's settings. A module that starts with a dot is a file of theirs, and becomes an absolute path.
 *
 * @throws Stop naming the source, the row, the key and what was expected
 */
export function ownRows(rows: readonly unknown[], source: string, folder: string): readonly Row[] {
  return rows.map((written, index) => {
    const where = `${source}: catalogue[${index}]`;
    let row: Row;
    try {
      row = validateRow(written, where);
    } catch (error) {
      throw new Stop((error as Error).message, { cause: error });
    }
    const module = row.module.map((specifier) => {
      if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return specifier;
      const file = fileAt(resolve(folder, specifier));
      if (file === undefined)
        throw new Stop(
          `${where} (${specifier} ${row.export}): 'module' names no file: ${resolve(folder, specifier)} does not exist.`,
        );
      return file;
    });
    return sourced({ ...row, module }, { from: 'settings', source, index });
  });
}
