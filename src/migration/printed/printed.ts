import { dirname } from 'node:path';
import { splitBom } from '../../analysis/byte-order-mark.js';
import { installationFor } from '../../analysis/types/native/installation.js';
import { NearestConfigs } from '../../analysis/types/native/nearest-configs.js';
import { majorOf, typescriptIn, typescriptWithApi } from '../../analysis/types/own-typescript.js';
import type { FileChange } from '../journal/file-change.js';
import { printedByCompiler } from './by-compiler.js';
import { printedByNative } from './by-native.js';
import type { Printed, PrintedBy, Texts } from './printed-by.js';

export type { Printed };

/** What `tsc -p` prints of one project. */
export interface PrintedOfProject extends Printed {
  /** Absolute path of its tsconfig. */
  readonly config: string;
  /** The TypeScript whose `tsc` that is. */
  readonly version: string;
}

/** The copy for projects on 7 that need a compiler API beside it; their `tsc` is the other one's. */
const ONLY_API = '@typescript/typescript6';

/** The compiler whose `tsc` a folder runs; a copy of ours where none is installed. */
function compilerOf(folder: string): PrintedBy | undefined {
  const own = typescriptIn(folder);
  const { found } = installationFor(folder);
  if (found && own && (majorOf(own) >= 7 || own.name === ONLY_API)) return printedByNative(found, folder);
  if (own && majorOf(own) >= 7) return undefined;
  const typescript = typescriptWithApi(folder);
  return typescript && printedByCompiler(typescript);
}

/**
 * Counts what `tsc -p` prints before and after some changes, of each project that holds a changed file.
 *
 * @param files those whose nearest projects are looked at, with what these refer to
 * @param progress told before each project
 */
export function printedBeforeAndAfter(
  files: readonly string[],
  changes: readonly FileChange[],
  progress: (done: number, of: number) => void = () => undefined,
): readonly PrintedOfProject[] {
  const nearest = new NearestConfigs();
  const configs = new Set(files.flatMap((file) => nearest.of(dirname(file)) ?? []));
  const texts = (side: 'before' | 'after'): Texts =>
    new Map(changes.map((change) => [change.file, splitBom(change[side]).text]));
  const before = texts('before');
  const after = texts('after');
  const compilers = new Map<string, PrintedBy | undefined>();
  const found: PrintedOfProject[] = [];
  let done = 0;
  try {
    for (const config of configs) {
      progress(done, configs.size);
      done += 1;
      const folder = dirname(config);
      const key = JSON.stringify([typescriptIn(folder)?.folder, installationFor(folder).found?.folder]);
      if (!compilers.has(key)) compilers.set(key, compilerOf(folder));
      const compiler = compilers.get(key);
      if (!compiler) continue;
      // A set gives what is added while it is gone through, too.
      for (const reference of compiler.referencesOf(config)) configs.add(reference);
      const printed = compiler.count(config, before, after);
      if (printed) found.push({ config, version: compiler.version, ...printed });
    }
  } finally {
    for (const compiler of compilers.values()) compiler?.close();
  }
  return found;
}
