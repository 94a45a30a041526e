import { execFileSync } from 'node:child_process';

/** What git prints for some words in a folder; `undefined` where it fails, or is not installed. */
export function git(directory: string, ...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 30,
    });
  } catch {
    return undefined;
  }
}
