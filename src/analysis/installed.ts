import { realpathSync } from 'node:fs';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

const known = new Map<string, boolean>();

/** Is it a file of an installed package, and not of one in this workspace that `node_modules` only links to? */
export function isInstalled(file: string): boolean {
  const folder = PACKAGE.exec(file)?.[0];
  if (folder === undefined) return false;
  let installed = known.get(folder);
  if (installed === undefined) {
    try {
      installed = PACKAGE.test(realpathSync(folder));
    } catch {
      installed = true; // A folder that is not on the disk is nobody's workspace.
    }
    known.set(folder, installed);
  }
  return installed;
}
