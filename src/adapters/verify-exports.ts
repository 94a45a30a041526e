import { dirname, isAbsolute } from 'node:path';
import semver from 'semver';
import { installedVersion } from '../analysis/installed-version.js';
import { missingExport } from '../analysis/types/compiler/module-exports.js';
import { packageOfModule } from '../catalogue/package-of-module.js';
import type { Row } from '../catalogue/row.js';
import { sourceOf } from '../catalogue/row-source.js';
import { nearWords } from '../settings/nearest-word.js';
import { Stop } from '../settings/stop.js';

const NEAR = 3;

function inInstalledRange(row: Row, filename: string): boolean {
  const version = installedVersion(packageOfModule(row.module[0]!), filename);
  return (
    row.versions === undefined ||
    version === undefined ||
    semver.satisfies(version, row.versions, { includePrerelease: true })
  );
}

/**
 * Rows of a person must name what is there.
 *
 * @param filename a file that they hold for: its folder is where packages are looked for
 * @throws Stop naming the source, the row, the installed version, and exports with names that are near
 */
export function verifyExports(rows: readonly Row[], filename: string): void {
  for (const row of rows) {
    const source = sourceOf(row);
    if (source.from !== 'settings' || row.module.length === 0 || !inInstalledRange(row, filename)) continue;
    const missing = missingExport(row.module, row.export, dirname(filename));
    if (!missing) continue;
    const near = nearWords(missing.name, missing.names).slice(0, NEAR);
    const module = isAbsolute(missing.module)
      ? missing.module
      : `${packageOfModule(missing.module)}@${missing.version ?? 'unknown version'}`;
    const at = missing.found === '' ? `${module} exports no` : `'${missing.found}' of ${module} has no`;
    const offer =
      near.length === 0
        ? ''
        : `; did you mean ${near
            .map((name) => `'${name}'`)
            .join(', ')
            .replace(/, ([^,]*)$/, ' or $1')}?`;
    throw new Stop(
      `${source.source}: catalogue[${source.index}] (${row.module[0]!} ${row.export}): ${at} '${missing.name}'${offer === '' ? '.' : offer}`,
    );
  }
}
