import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { escapePath, isDynamicPattern } from 'tinyglobby';
import { git } from '../migration/journal/git.js';
import { isOverridden } from '../settings/overrides.js';

/** The folder that a glob searches, and which paths below it are meant; `undefined` for a path that names something. */
export interface Glob {
  readonly base: string;
  readonly matches: (inside: string) => boolean;
}

/** A glob as a shell leaves it that expands none, or that was quoted: a folder that it matches stands for all in it. */
export function globOf(path: string, cwd: string): Glob | undefined {
  if (!isDynamicPattern(path)) return undefined;
  const parts = path.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const base = resolve(cwd, parts.slice(0, first).join('/') || '.');
  const pattern = parts.slice(first).join('/');
  const meant = { files: [pattern], folder: base };
  return { base, matches: (inside) => isOverridden(meant, join(base, inside)) };
}

/** Has a path that is not there been deleted? A name that git never knew is a mistake of whoever wrote it. */
export function wasDeleted(file: string): boolean {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  const inside = escapePath(relative(folder, file).split(sep).join('/'));
  return (git(folder, 'log', '-1', '--format=%h', '--', inside) ?? '').trim() !== '';
}

/** Says on the error stream which of the files that somebody named are not looked at, and why. */
export function tellSkipped(skipped: ReadonlyMap<string, string>): void {
  const byReason = new Map<string, string[]>();
  for (const [file, why] of skipped)
    byReason.set(why, [...(byReason.get(why) ?? []), relative(process.cwd(), file) || file]);
  for (const [why, files] of byReason) process.stderr.write(`Skipped, ${why}: ${files.join(', ')}\n`);
}
