import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.js';

/** Where a folder's journal lies, and the folder that its paths are relative to, links resolved. */
export interface JournalHome {
  readonly base: string;
  readonly folder: string;
}

function nearestPackage(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/**
 * Inside of git's own folder, which no status shows, and of which each work tree has its own; without git in the
 * package's `node_modules/.cache`.
 */
export function journalHome(folder: string): JournalHome {
  const [base, inGit] = (git(folder, 'rev-parse', '--show-toplevel', '--git-path', 'async-boundary') ?? '').split('\n');
  if (base && inGit) return { base: realpathSync(base), folder: resolve(folder, inGit) };
  const found = realpathSync(nearestPackage(folder) ?? folder);
  return { base: found, folder: join(found, 'node_modules/.cache/async-boundary') };
}
