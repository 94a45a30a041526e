import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, boolean>();

/**
 * A folder where a search upward ends: it holds `.git`, `pnpm-workspace.yaml`, or a package.json with `workspaces`.
 * Asked once for each folder: one that becomes a root later counts in the next process.
 */
export function isWorkspaceRoot(directory: string): boolean {
  let isRoot = known.get(directory);
  if (isRoot === undefined) known.set(directory, (isRoot = looksLikeRoot(directory)));
  return isRoot;
}

function looksLikeRoot(directory: string): boolean {
  if (statSync(join(directory, '.git'), { throwIfNoEntry: false })) return true;
  if (statSync(join(directory, 'pnpm-workspace.yaml'), { throwIfNoEntry: false })) return true;
  try {
    return 'workspaces' in (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as object);
  } catch {
    return false;
  }
}
