import type { ParsedFile } from '../../parsed-file.js';
import { moduleFormatOf } from '../module-format.js';
import type { TypeOracle } from '../oracle.js';
import type { Question } from '../question.js';
import type { RemoteFile } from './session.js';

export interface ModuleFacts {
  readonly format: TypeOracle['moduleFormat'];
  readonly topLevelAwait: boolean;
}

/** TypeScript 7 is strict where nothing else is said. */
export function strictNullsIn({ session }: RemoteFile): boolean {
  const { strictNullChecks, strict } = session.project.program.getCompilerOptions() as Readonly<
    Record<string, unknown>
  >;
  return (strictNullChecks ?? strict ?? true) === true;
}

/** How the project's options have the file loaded; the same rules as the compiler backend's, which TypeScript 6 applies itself. */
export function* moduleFacts({ session, source }: RemoteFile, file: ParsedFile): Question<ModuleFacts> {
  const { ModuleKind, ModuleResolutionKind } = session.modules.client;
  const { program } = session.project;
  const { module, target, moduleResolution } = program.getCompilerOptions() as {
    module?: number;
    target?: number;
    moduleResolution?: number;
  };
  // TypeScript 7's defaults are the newest standards.
  const effective = module ?? ModuleKind.ESNext;
  // https://www.typescriptlang.org/docs/handbook/release-notes/typescript-3-8.html#top-level-await
  const topLevelAwait =
    effective >= ModuleKind.ES2022 && ((target ?? LATEST) >= ES2017 || effective >= ModuleKind.Node16);

  const byExtension = /\.m[jt]s$/.test(file.filename)
    ? 'esm'
    : /\.c[jt]s$/.test(file.filename)
      ? 'commonjs'
      : undefined;
  if (byExtension) return { format: byExtension, topLevelAwait };
  const isNodeResolution =
    moduleResolution === undefined
      ? effective >= ModuleKind.Node16 && effective <= ModuleKind.NodeNext
      : moduleResolution !== ModuleResolutionKind.Bundler;
  if (isNodeResolution || file.filename.includes('/node_modules/')) {
    const implied = (yield* program.getSourceFileMetadata.gen(file.filename))?.impliedNodeFormat;
    if (implied !== undefined) return { format: implied === ModuleKind.ESNext ? 'esm' : 'commonjs', topLevelAwait };
  }
  if (module === ModuleKind.CommonJS) return { format: 'commonjs', topLevelAwait };
  if (effective < ModuleKind.ES2015) return { format: 'unknown', topLevelAwait };
  const isModule = source.externalModuleIndicator !== undefined;
  return { format: isModule ? 'esm' : moduleFormatOf(file) === 'commonjs' ? 'commonjs' : 'unknown', topLevelAwait };
}

const ES2017 = 4;
const LATEST = 99;
