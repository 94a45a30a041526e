import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder where a search upward ends: it holds `.git`, `pnpm-workspace.yaml`, or a package.json with `workspaces`. */
export function isWorkspaceRoot(directory: string): boolean {
  if (statSync(join(directory, '.git'), { throwIfNoEntry: false })) return true;
  if (statSync(join(directory, 'pnpm-workspace.yaml'), { throwIfNoEntry: false })) return true;
  try {
    return 'workspaces' in (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as object);
  } catch {
    return false;
  }
}
