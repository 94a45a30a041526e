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

/** @throws Error when a path names no file */
function moduleOf(specifier: string, where: string, folder: string): string {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return specifier;
  const path = resolve(folder, specifier);
  const file = fileAt(path);
  if (file === undefined) throw new Error(`${where}: 'module' names no file: ${path} does not exist.`);
  return file;
}

/**
 * The rows of a person's settings. A module that starts with a dot is a file of theirs, and becomes an absolute path.
 *
 * @throws Stop naming of each row that is wrong the source, the row, the key and what was expected
 */
export function ownRows(rows: readonly unknown[], source: string, folder: string): readonly Row[] {
  const complaints: string[] = [];
  const found = rows.flatMap((written, index): Row[] => {
    const where = `${source}: catalogue[${index}]`;
    try {
      const row = validateRow(written, where);
      const module = row.module.map((specifier) =>
        moduleOf(specifier, `${where} (${specifier} ${row.export})`, folder),
      );
      return [sourced({ ...row, module }, { from: 'settings', source, index })];
    } catch (error) {
      complaints.push((error as Error).message);
      return [];
    }
  });
  if (complaints.length > 0) throw new Stop(complaints.join('\n'));
  return found;
}
