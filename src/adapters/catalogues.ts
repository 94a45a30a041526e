import { dirname } from 'node:path';
import { catalogueWith, type Catalogue } from '../catalogue/catalogue.js';
import type { Row } from '../catalogue/row.js';
import { packageRows, type PackageRows } from '../settings/package-rows.js';
import type { Settings } from '../settings/settings.js';
import { verifyExports } from './verify-exports.js';

const NO_ROWS: readonly Row[] = [];
const catalogues = new WeakMap<readonly Row[], WeakMap<PackageRows, Catalogue>>();

/** What packages say of themselves and could not be read, with what is wrong; said once, by the command line. */
export const packageComplaints = new Set<string>();

const refused = new WeakMap<readonly Row[], unknown>();

/** An editor asks again at every key: what was wrong is wrong until the settings change. */
function verify(rows: readonly Row[], filename: string): void {
  if (refused.has(rows)) throw refused.get(rows);
  try {
    verifyExports(rows, filename);
  } catch (error) {
    refused.set(rows, error);
    throw error;
  }
}

/**
 * The catalogue that holds for a file: the same one for every file of the same settings and packages.
 *
 * @throws Stop when a row of the settings names an export that the installed package does not have
 */
export function catalogueFor(filename: string, settings: Settings): Catalogue {
  const own = settings.catalogue ?? NO_ROWS;
  const fromPackages = packageRows(dirname(filename));
  for (const complaint of fromPackages.complaints) packageComplaints.add(complaint);
  let byPackages = catalogues.get(own);
  if (!byPackages) catalogues.set(own, (byPackages = new WeakMap()));
  let catalogue = byPackages.get(fromPackages);
  if (!catalogue) {
    verify(own, filename);
    byPackages.set(fromPackages, (catalogue = catalogueWith(own, fromPackages.rows)));
  }
  return catalogue;
}
