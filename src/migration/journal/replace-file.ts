import {
  chownSync,
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAtWork } from './writer.js';

const SUFFIX = '.async-boundary-tmp';

/** Left behind in the journal's folder by a run that was killed between writing and renaming. */
export function removeLeftovers(staging: string): void {
  for (const name of readdirSync(staging)) {
    if (!name.endsWith(SUFFIX)) continue;
    if (!isAtWork(Number(name.slice(0, -SUFFIX.length).split('.').at(-1))))
      rmSync(join(staging, name), { force: true });
  }
}

/** Writes bytes to a new file beside those that are known, down to the disk. */
export function stage(staging: string, name: string, bytes: Uint8Array, mode = 0o644): string {
  const temporary = join(staging, `${name}.${process.pid}${SUFFIX}`);
  const file = openSync(temporary, 'w', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fchmodSync(file, mode); // What the process's mask took away.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return temporary;
}

/** A rename, also where the journal lies on another file system than the file. */
function moveOver(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}${SUFFIX}`);
    try {
      copyFileSync(temporary, beside);
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
      rmSync(temporary, { force: true });
    }
  }
}

/** Replaces a file's bytes so that a kill at any moment leaves the old or the new ones, never a part. */
export function replaceFile(target: string, bytes: Uint8Array, mode: number, staging: string): void {
  const temporary = stage(staging, basename(target), bytes, mode);
  try {
    const { uid, gid } = statSync(target, { throwIfNoEntry: false }) ?? {};
    const own = statSync(temporary);
    if (uid !== undefined && gid !== undefined && (uid !== own.uid || gid !== own.gid)) chownSync(temporary, uid, gid);
    moveOver(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
