import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What typescript-eslint reads programs with, and judges types by: the user's own, since both bring a compiler along. */
type Reader = '@typescript-eslint/parser' | '@typescript-eslint/type-utils';

/** Who depends on them: a strict package manager shows a project only what it asked for by name. */
const BRINGERS: readonly (readonly string[])[] = [
  [],
  ['typescript-eslint'],
  ['@typescript-eslint/eslint-plugin'],
  ['typescript-eslint', '@typescript-eslint/eslint-plugin'],
];

/** The major whose trees and services are those that the code was written for. */
const MAJOR = 8;

function pathFrom(start: string, bringers: readonly string[], reader: Reader): string | undefined {
  try {
    const path = [...bringers, reader].reduce((from, name) => createRequire(from).resolve(name), start);
    const { version } = createRequire(path)(`${reader}/package.json`) as { version: string };
    return Number.parseInt(version, 10) === MAJOR ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where a reader's module is: as a folder resolves it, else as this package does, itself or through what brings it.
 *
 * @returns `undefined` where none is installed that is new enough
 */
export function readerPath(reader: Reader, folder: string): string | undefined {
  for (const start of [join(folder, 'file.js'), import.meta.url]) {
    for (const bringers of BRINGERS) {
      const path = pathFrom(start, bringers, reader);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

/** How somebody gets both, and types with them: the end of a sentence. */
export const INSTALL_READERS =
  'types come through typescript-eslint 8, or TypeScript 7.1, and neither is installed: npm i -D typescript-eslint';
