import { lstatSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Closure, MigrationPlan } from '../../migration/plan.js';
import { Stop } from '../../settings/stop.js';
import { isGenerated } from '../source-files.js';

/** Says why a file may not be written, as the end of a sentence; nothing for one that may. */
export type WhyNot = (file: string, source: string) => string | undefined;

const isBelow = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Only source files below the paths given are written: never through a link, nothing that is installed, generated,
 * or marked as read-only.
 *
 * @param paths as the command was given them
 * @param files absolute paths of the source files that the paths stand for
 */
export function writableBelow(paths: readonly string[], files: readonly string[]): WhyNot {
  const asked = (paths.length > 0 ? paths : ['.']).map((path) => resolve(path));
  const listed = new Set(files);
  return (file, source) => {
    const below = asked.find((path) => isBelow(file, path));
    if (below === undefined) return 'it lies outside of the paths given';
    if (relative(below, file).split(sep).includes('node_modules')) return 'it is an installed package';
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (!found) return 'it is gone';
    if (found.isSymbolicLink() || relative(realpathSync(below), realpathSync(file)) !== relative(below, file))
      return 'it is reached through a symbolic link';
    if (!listed.has(file)) return 'git ignores it, or it is build output';
    if (isGenerated(source) && !asked.includes(file)) return 'a tool has generated it';
    return (found.mode & 0o222) === 0 ? 'it is read-only' : undefined;
  };
}

/** @throws Stop when the paths themselves lead to installed packages: they may be looked at, not written */
export function refuseInstalled(files: readonly string[]): void {
  const installed = files.find((file) => file.split(sep).includes('node_modules'));
  if (installed === undefined) return;
  throw new Stop(
    `${relative(process.cwd(), installed)} is part of an installed package, and the next installation would lose what is written there; copy the package elsewhere first.`,
  );
}

function whyRefused(closure: Closure, plan: MigrationPlan, whyNot: WhyNot): string | undefined {
  for (const file of closure.edits.keys()) {
    const why = whyNot(file, plan.sources.get(file) ?? '');
    if (why !== undefined) return `${relative(process.cwd(), file)} would have to change, and ${why}.`;
  }
  return undefined;
}

/** The plan, with every closure given up that would write where nothing may be written. */
export function refuseUnwritable(plan: MigrationPlan, whyNot: WhyNot): MigrationPlan {
  const closures = plan.closures.map((closure): Closure => {
    const message = closure.refused ? undefined : whyRefused(closure, plan, whyNot);
    return message === undefined ? closure : { ...closure, refused: { reason: 'not-writable', message } };
  });
  return { ...plan, closures };
}
