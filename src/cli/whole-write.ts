import { closeSync, fsyncSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SUFFIX = '.async-boundary-tmp';

/** Left behind by a run that was killed between writing and renaming. */
export function removeLeftovers(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (!name.startsWith('.') || !name.endsWith(SUFFIX)) continue;
    const writer = Number(name.slice(0, -SUFFIX.length).split('.').at(-1));
    try {
      process.kill(writer, 0); // Still at work: its file.
    } catch {
      rmSync(join(directory, name), { force: true });
    }
  }
}

/** Replaces a file's content so that a kill at any moment leaves the old or the new text, never a part. */
export function writeWhole(filename: string, text: string): void {
  const target = realpathSync(filename); // A link stays a link.
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}${SUFFIX}`);
  try {
    const file = openSync(temporary, 'w', statSync(target).mode);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
