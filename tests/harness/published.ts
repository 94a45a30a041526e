import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Packs what is published of what is built, into a folder of its own, until the process ends. */
export function packed(): { readonly archive: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'async-boundary-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const quiet = { cwd: root, stdio: 'ignore' } as const;
  execFileSync(process.execPath, ['scripts/published.mjs', join(folder, 'laid-out')], quiet);
  execFileSync('npm', ['pack', '--ignore-scripts', join(folder, 'laid-out'), '--pack-destination', folder], quiet);
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return { archive, folder: join(folder, 'package') };
}
