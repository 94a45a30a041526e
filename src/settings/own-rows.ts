import type { Row } from '../catalogue/row.js';
import { sourced } from '../catalogue/row-source.js';
import { validateRow } from '../catalogue/validate.js';
import { isOwnFile, ownFile } from './own-file.js';
import { Stop } from './stop.js';

/** @throws Error when a path names no file */
function moduleOf(specifier: string, where: string, folder: string): string {
  if (!isOwnFile(specifier)) return specifier;
  const { path, file } = ownFile(specifier, folder);
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
