import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';
import { readerPath } from '../readers.js';
import { TypesStop } from '../types-stop.js';
import type { CompilerTools } from '../../graph/tools.js';
import { CompilerSymbols } from './symbols.js';
import { modulePaths } from '../own-typescript.js';
import { INSTALLABLE } from '../native/installation.js';

type TypeScript = typeof ts;
type TypeFacts = typeof import('@typescript-eslint/type-utils');

/** How a project on TypeScript 7 gets, beside it, a version that has a compiler API. */
export const INSTALL_BESIDE_7 = `npm i -D "typescript@npm:@typescript/typescript6@^6.0.2" ${INSTALLABLE}`;

/** What the compiler backend answers about one file with. */
export interface Toolchain extends CompilerTools {
  readonly ts: TypeScript;
  readonly program: ts.Program;
  /** Only options that name types or values ask for it. @throws TypesStop where it is not installed */
  readonly facts: TypeFacts;
  readonly services: ParserServicesWithTypeInformation;
}

const requireHere = createRequire(import.meta.url);

interface Allocators {
  readonly objectAllocator?: { getSourceFileConstructor?(): unknown };
}

/** Enums differ between versions, so they must come from the copy whose nodes the program holds. */
function madeBy(candidate: TypeScript, sourceFile: ts.SourceFile): boolean {
  const allocated = (candidate as Allocators).objectAllocator?.getSourceFileConstructor?.();
  return allocated ? sourceFile.constructor === allocated : candidate.SyntaxKind.SourceFile === sourceFile.kind;
}

/** The tsconfig that a program was made by. */
function configOf(program: ts.Program): string | undefined {
  const { configFilePath } = program.getCompilerOptions() as { configFilePath?: unknown };
  return typeof configFilePath === 'string' ? configFilePath : undefined;
}

/** The copy is loaded already, since it made the program: looking costs no second copy. */
function typescriptOf(program: ts.Program): TypeScript {
  const sourceFile = program.getSourceFiles()[0];
  let usable: string | undefined;
  for (const path of modulePaths([configOf(program), `${program.getCurrentDirectory()}/file.js`])) {
    usable ??= path;
    const loaded = requireHere.cache[path]?.exports as TypeScript | undefined;
    if (loaded && (!sourceFile || madeBy(loaded, sourceFile))) return loaded;
  }
  for (const module of sourceFile ? Object.values(requireHere.cache) : []) {
    if (!module || !/[\\/]typescript\.js$/.test(module.filename)) continue;
    const loaded = module.exports as Partial<TypeScript>;
    if (loaded.SyntaxKind && madeBy(loaded as TypeScript, sourceFile!)) return loaded as TypeScript;
  }
  return requireHere(usable ?? 'typescript') as TypeScript;
}

const copies = new WeakMap<ts.Program, TypeScript>();

/** The copy of TypeScript that made a program, loaded on first use. */
export function typescriptFor(program: ts.Program): TypeScript {
  let copy = copies.get(program);
  if (!copy) copies.set(program, (copy = typescriptOf(program)));
  return copy;
}

const toolchains = new WeakMap<ts.Program, Omit<Toolchain, 'services' | 'types' | 'facts'>>();

let typeFacts: TypeFacts | undefined;

function factsFor(program: ts.Program): TypeFacts {
  if (typeFacts) return typeFacts;
  const config = configOf(program);
  const folder = config === undefined ? program.getCurrentDirectory() : dirname(config);
  const path = readerPath('@typescript-eslint/type-utils', folder);
  if (path === undefined)
    throw new TypesStop(
      'Options that name types or values (`allowFor…`) are read by @typescript-eslint/type-utils, which is not installed: npm i -D typescript-eslint',
    );
  try {
    return (typeFacts = requireHere(path) as TypeFacts);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new TypesStop(
      'Options that name types or values (`allowFor…`) are read by @typescript-eslint/type-utils, which needs ESLint beside it: npm i -D eslint',
      { cause: error },
    );
  }
}

/** Loads the compiler on first use: a run without typed files never does. */
export function toolchainOf(services: ParserServicesWithTypeInformation): Toolchain {
  const { program } = services;
  let toolchain = toolchains.get(program);
  if (!toolchain) {
    const compiler = typescriptFor(program);
    toolchain = {
      ts: compiler,
      program,
      symbols: new CompilerSymbols(compiler, program),
    };
    toolchains.set(program, toolchain);
  }
  return {
    ...toolchain,
    services,
    get facts() {
      return factsFor(program);
    },
    // Made when the first question needs it.
    get types() {
      return program.getTypeChecker();
    },
  };
}
