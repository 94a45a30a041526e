import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type ts from 'typescript';
import { sayOnce } from '../../adapters/say-once.js';
import { isInstalled } from '../../analysis/installed.js';
import { INSTALL_BESIDE_7 } from '../../analysis/types/compiler/toolchain.js';
import { modulePaths, typescriptWithApi } from '../../analysis/types/own-typescript.js';
import { Stop } from '../../settings/stop.js';
import { LostFiles } from './lost-files.js';
import { readingShared } from './shared-files.js';

export type TypeScript = typeof ts;

/** The program that a migration reads, in the user's own TypeScript. */
export interface Project {
  readonly ts: TypeScript;
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Files of the program that people wrote: no declarations, nothing installed. */
  readonly ownFiles: readonly ts.SourceFile[];
  readonly isOwn: (file: ts.SourceFile) => boolean;
  /** Own files that no edit can be drawn in, each with why. */
  readonly lost: LostFiles;
  /** May this file be edited? */
  readonly mayWrite: (file: ts.SourceFile) => boolean;
  /** The same program with other texts for some files. */
  readonly withTexts: (texts: ReadonlyMap<string, string>) => ts.Program;
}

/** The engine reads the classic compiler's programs, and none is installed. */
export class NoCompilerApi extends Stop {}

/** @throws NoCompilerApi when the TypeScript there has none */
function loadTypeScript(folder: string): TypeScript {
  const loaded = typescriptWithApi(folder);
  if (loaded) return loaded;
  const [path] = modulePaths([join(folder, 'file.js')]);
  throw new NoCompilerApi(
    `The TypeScript at ${path} has no compiler API that a migration can use; install TypeScript 5 or 6 beside it: ${INSTALL_BESIDE_7}`,
  );
}

function nearestConfig(folder: string): string | undefined {
  for (let at = folder, last = ''; at !== last; last = at, at = dirname(at)) {
    for (const name of ['tsconfig.json', 'jsconfig.json']) if (existsSync(join(at, name))) return join(at, name);
  }
  return undefined;
}

interface ReadConfig {
  readonly path: string;
  readonly options: ts.CompilerOptions;
  readonly files: readonly string[];
}

/** A tsconfig and those that it refers to. @throws Stop when one cannot be read */
function readConfigs(typescript: TypeScript, path: string, seen: Set<string>): ReadConfig[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const { config, error } = typescript.readConfigFile(path, (name) => typescript.sys.readFile(name));
  if (error) throw new Stop(`${path}: ${typescript.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  const parsed = typescript.parseJsonConfigFileContent(config, typescript.sys, dirname(path), undefined, path);
  const unreadable = parsed.errors.find(({ code }) => code === 5083 || code === 6053);
  if (unreadable)
    sayOnce(
      path,
      `${path}: ${typescript.flattenDiagnosticMessageText(unreadable.messageText, '\n')} Its options do not hold.`,
    );
  const references = (parsed.projectReferences ?? [])
    .map((reference) => typescript.resolveProjectReferencePath(reference))
    .filter((reference) => existsSync(reference));
  return [
    { path, options: parsed.options, files: parsed.fileNames },
    ...references.flatMap((reference) => readConfigs(typescript, reference, seen)),
  ];
}

/** Tests are often excluded from a tsconfig, so that no build holds them; what they import of the program they follow all the same. */
function usesTheProgram(typescript: TypeScript, file: string): boolean {
  if (!/(?<!\.d)\.[cm]?tsx?$/.test(file)) return false;
  const { importedFiles } = typescript.preProcessFile(typescript.sys.readFile(file) ?? '', true, false);
  return importedFiles.some(({ fileName }) => fileName.startsWith('.'));
}

/** Several configurations become one program: the options are those of the one with the most files. */
function rootsOf(
  typescript: TypeScript,
  cwd: string,
  files: readonly string[],
): { rootNames: string[]; options: ts.CompilerOptions } {
  const seen = new Set<string>();
  const configs: ReadConfig[] = [];
  const covered = new Set<string>();
  for (const folder of [cwd, ...new Set(files.map((file) => dirname(file)))]) {
    if (folder !== cwd && files.every((file) => dirname(file) !== folder || covered.has(file))) continue;
    const path = nearestConfig(folder);
    if (path === undefined) continue;
    for (const read of readConfigs(typescript, path, seen)) {
      configs.push(read);
      for (const file of read.files) covered.add(resolve(file));
    }
  }
  const fullest = configs.toSorted((a, b) => b.files.length - a.files.length)[0];
  const { ES2022 } = typescript.ScriptTarget;
  const options: ts.CompilerOptions = fullest
    ? { ...fullest.options, configFilePath: fullest.path }
    : {
        target: ES2022,
        module: typescript.ModuleKind.NodeNext,
        moduleResolution: typescript.ModuleResolutionKind.NodeNext,
        allowJs: true,
        strict: true,
      };
  const rootNames = fullest
    ? [...covered, ...files.filter((file) => !covered.has(file) && usesTheProgram(typescript, file))]
    : files.filter((file) => !file.endsWith('.json'));
  return {
    rootNames,
    options: { ...options, noEmit: true, composite: false, incremental: false, declaration: false, skipLibCheck: true },
  };
}

/**
 * Reads the program of the tsconfig files that cover these files.
 *
 * @throws Stop when a tsconfig cannot be read, or TypeScript cannot be used
 */
export function openProject(cwd: string, files: readonly string[]): Project {
  const typescript = loadTypeScript(files[0] === undefined ? cwd : dirname(files[0]));
  const { rootNames, options } = rootsOf(typescript, cwd, files);
  const plain = typescript.createCompilerHost(options);
  const lost = new LostFiles();
  const host: ts.CompilerHost = {
    ...plain,
    // As `tsc` does: of comments, only what types come of. Before 5.3 there is no such choice.
    ...('JSDocParsingMode' in typescript && { jsDocParsingMode: typescript.JSDocParsingMode.ParseForTypeErrors }),
    getCurrentDirectory: () => cwd,
    getSourceFile: readingShared(typescript, options, plain, (path, language, ...rest) =>
      lost.read(typescript, path, () => plain.getSourceFile(path, language, ...rest)),
    ),
  };
  let program = typescript.createProgram({ rootNames, options, host });
  if (!lost.areBound(typescript, program)) program = typescript.createProgram({ rootNames, options, host });
  lost.look(typescript, program, files);
  const isOwn = (file: ts.SourceFile): boolean =>
    !file.isDeclarationFile && !isInstalled(file.fileName) && !file.fileName.endsWith('.json');
  const writable = new Set(files);
  return {
    ts: typescript,
    program,
    checker: program.getTypeChecker(),
    ownFiles: program.getSourceFiles().filter(isOwn),
    isOwn,
    lost,
    mayWrite: (file) => writable.has(resolve(file.fileName)) && !lost.has(resolve(file.fileName)),
    withTexts: (texts) =>
      typescript.createProgram({
        rootNames,
        options,
        oldProgram: program,
        host: {
          ...host,
          fileExists: (path) => texts.has(resolve(path)) || plain.fileExists(path),
          readFile: (path) => texts.get(resolve(path)) ?? plain.readFile(path),
          getSourceFile(path, language, ...rest) {
            const text = texts.get(resolve(path));
            if (text !== undefined) return typescript.createSourceFile(path, text, language);
            const known = program.getSourceFile(path) as
              | (ts.SourceFile & { readonly redirectInfo?: object })
              | undefined;
            // One copy of a package that is installed twice stands for the other, and the compiler wants to find that out itself.
            return known && !known.redirectInfo ? known : host.getSourceFile(path, language, ...rest);
          },
        },
      }),
  };
}

/** As the host's separators are, since the compiler's are always `/`. */
export const pathOf = (file: ts.SourceFile): string => resolve(file.fileName.replaceAll('/', sep));
