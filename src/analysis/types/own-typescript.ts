import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { readerPath } from './readers.js';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** A copy of TypeScript that some folder resolves. */
export interface TypeScriptCopy {
  /** Of the package: another may be installed under the name of `typescript`. */
  readonly name: unknown;
  readonly version: string;
  /** Folder of its package.json. */
  readonly folder: string;
  /** Its compiler is a native program with a synchronous client: 7.1 and later. */
  readonly hasClient: boolean;
}

export const majorOf = ({ version }: { readonly version: string }): number => Number.parseInt(version, 10);

const requireHere = createRequire(import.meta.url);

/** @param from a file, which need not exist; @param name an alias that it may be installed under */
export function copyFrom(from: string, name = 'typescript'): TypeScriptCopy | undefined {
  try {
    const path = createRequire(from).resolve(`${name}/package.json`);
    const { name: own, version, exports } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    return typeof version === 'string'
      ? { name: own, version, folder: dirname(path), hasClient: exports?.['./sync'] !== undefined }
      : undefined;
  } catch {
    return undefined;
  }
}

const copies = new Map<string, TypeScriptCopy | undefined>();

/** The user's TypeScript: the one that a file's own folder resolves, since npm may nest another under this package. */
export function typescriptIn(folder: string): TypeScriptCopy | undefined {
  if (!copies.has(folder)) copies.set(folder, copyFrom(join(folder, 'file.js')));
  return copies.get(folder);
}

/** Where TypeScript's module is, as each of these files resolves it, then as the parser does, then as this package does. */
export function* modulePaths(from: readonly (string | undefined)[]): Generator<string> {
  const folder = dirname(from.find((start) => start !== undefined) ?? 'file.js');
  const starts = [...from.map((start) => () => start), () => readerPath('@typescript-eslint/parser', folder)];
  for (const start of [...starts, () => import.meta.url]) {
    try {
      const file = start();
      if (file !== undefined) yield createRequire(file).resolve('typescript');
    } catch {
      // Nothing is installed there.
    }
  }
}

/**
 * The user's TypeScript, if it has a compiler API that this version knows, or a copy of ours, which reads the same
 * program: before 5.0 some of what is asked for is missing, and 7 has none.
 *
 * @param folder whose files resolve it
 */
export function typescriptWithApi(folder?: string): typeof ts | undefined {
  for (const path of modulePaths([folder === undefined ? undefined : join(folder, 'file.js')])) {
    const found = requireHere(path) as Partial<typeof ts>;
    if (found.createProgram && majorOf({ version: found.version ?? '5' }) >= 5) return found;
  }
  return undefined;
}
