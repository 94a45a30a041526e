import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readerPath } from '../analysis/types/readers.js';
import { copyFrom, majorOf, typescriptIn, type TypeScriptCopy } from '../analysis/types/own-typescript.js';

interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readJson = (path: string): PackageJson => JSON.parse(readFileSync(path, 'utf8')) as PackageJson;

/** The range of TypeScript that the nearest package.json which names it asks for. */
export function typescriptWanted(folder: string): string | undefined {
  for (let at = folder, last = ''; at !== last; last = at, at = dirname(at)) {
    try {
      const { dependencies, devDependencies } = readJson(join(at, 'package.json'));
      const range = devDependencies?.['typescript'] ?? dependencies?.['typescript'];
      if (range !== undefined) return range;
    } catch {
      // None here: the search goes on above.
    }
  }
  return undefined;
}

const requireHere = createRequire(import.meta.url);
/** They look TypeScript up from where they are installed. */
const READERS = ['@typescript-eslint/parser', '@typescript-eslint/type-utils'] as const;
/** The second is a copy of its own before 5.3. */
const MODULES = ['typescript', 'typescript/lib/tsserverlibrary'];

/**
 * Has the parser read with the TypeScript of a folder, where that is 5 or 6; to be called before it is loaded. Another
 * major would include other `@types`, and answer otherwise, without a word.
 *
 * @returns the copy that it reads with
 */
export function readWithTypescriptOf(folder: string): TypeScriptCopy | undefined {
  const own = typescriptIn(folder);
  const readers = READERS.flatMap((reader) => readerPath(reader, folder) ?? []);
  const its = copyFrom(readers[0]!);
  if (!own || !its || own.folder === its.folder || majorOf(own) < 5 || majorOf(own) > 6) return its;
  try {
    const requireOwn = createRequire(join(own.folder, 'file.js'));
    for (const module of MODULES) {
      const path = requireOwn.resolve(module.replace(/^typescript/, own.folder));
      requireOwn(path);
      for (const reader of readers) requireHere.cache[createRequire(reader).resolve(module)] = requireHere.cache[path];
    }
    return own;
  } catch {
    return its; // It is said that another one was taken.
  }
}
