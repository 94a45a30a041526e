import { basename, dirname, join, resolve } from 'node:path';
import type typescript from 'typescript';
import { ts } from './tools.js';

/** What the programs of one tsconfig share: the files of libraries and packages are parsed once for all of them. */
interface Shared {
  readonly options: typescript.CompilerOptions;
  readonly config: unknown;
  readonly host: typescript.CompilerHost;
  /** Files whose text is not, or not only, on the disk; changed for each program. */
  readonly texts: Map<string, string>;
  /** What the imports of each file led to, when it was last read. */
  readonly imported: Map<string, readonly string[]>;
  last: typescript.Program | undefined;
  /** Files that every program has. */
  everywhere?: ReadonlySet<typescript.SourceFile>;
  /** Files that others would notice in their program. */
  readonly loud: Set<string>;
}

const shared = new Map<string, Shared>();

/** As `tsc` does: of comments, only what types come of, and our tags. */
function howToRead(
  text: string,
  language: typescript.ScriptTarget | typescript.CreateSourceFileOptions,
): typescript.CreateSourceFileOptions {
  const options = typeof language === 'object' ? language : { languageVersion: language };
  return text.includes('@asyncBoundary')
    ? options
    : { ...options, jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors };
}

function once<T>(ask: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, ask(path));
    return known.get(path)!;
  };
}

function sharedBy(configPath: string): Shared {
  const known = shared.get(configPath);
  if (known) return known;
  const { config, error } = ts.readConfigFile(configPath, ts.sys.readFile) as {
    config: object;
    error?: typescript.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const only = { ...config, include: [], files: [basename(configPath)] };
  const { options } = ts.parseJsonConfigFileContent(only, ts.sys, dirname(configPath), undefined, configPath);
  const texts = new Map<string, string>();
  const plain = ts.createCompilerHost(options);
  const resolutions = ts.createModuleResolutionCache(dirname(configPath), (name) => name, options);
  const sources = new Map<string, typescript.SourceFile | undefined>();
  // What is installed stays as it is while tests run, so that the disk is asked once about each place.
  const fileExists = once((path) => plain.fileExists(path));
  const imports = new Map<string, readonly typescript.ResolvedModuleWithFailedLookupLocations[]>();
  const imported = new Map<string, readonly string[]>();
  const host: typescript.CompilerHost = {
    ...plain,
    getCurrentDirectory: () => dirname(configPath),
    getModuleResolutionCache: () => resolutions,
    fileExists: (path) => texts.has(path) || fileExists(path),
    directoryExists: once((path) => plain.directoryExists!(path)),
    realpath: once((path) => plain.realpath!(path)),
    readFile: (path) => texts.get(path) ?? plain.readFile(path),
    resolveModuleNameLiterals(literals, from, redirected, given, file) {
      const known = texts.has(from) ? undefined : imports.get(from);
      if (known?.length === literals.length) return known;
      const found = literals.map((literal) =>
        ts.resolveModuleName(
          literal.text,
          from,
          given,
          host,
          resolutions,
          redirected,
          ts.getModeForUsageLocation(file, literal, given),
        ),
      );
      if (!texts.has(from)) imports.set(from, found);
      imported.set(
        from,
        found.flatMap(({ resolvedModule }) => resolvedModule?.resolvedFileName ?? []),
      );
      return found;
    },
    getSourceFile(path, languageVersion) {
      const text = texts.get(path);
      const key = `${path}:${typeof languageVersion === 'object' ? languageVersion.impliedNodeFormat : ''}`;
      let file = sources.get(key);
      if (!file || (text !== undefined && file.text !== text)) {
        const read = text ?? plain.readFile(path);
        file = read === undefined ? undefined : ts.createSourceFile(path, read, howToRead(read, languageVersion));
        sources.set(key, file);
      }
      return file;
    },
  };
  const made: Shared = {
    options: { ...options, configFilePath: configPath },
    config,
    host,
    texts,
    imported,
    last: undefined,
    loud: new Set(),
  };
  shared.set(configPath, made);
  return made;
}

function nearestShared(file: string): Shared {
  const folder = dirname(file);
  const configPath = ts.findConfigFile(folder, ts.sys.fileExists);
  if (configPath === undefined) throw new Error(`${folder}: no tsconfig.json`);
  return sharedBy(configPath);
}

function createProgram(
  { options, host, texts }: Shared,
  roots: ReadonlyMap<string, string>,
  oldProgram?: typescript.Program,
): typescript.Program {
  texts.clear();
  for (const [path, text] of roots) texts.set(path, text);
  return ts.createProgram({ rootNames: [...roots.keys()], options, host, ...(oldProgram && { oldProgram }) });
}

const FEW = 6;
const recent = new Map<string, typescript.Program>();

/**
 * A program under the tsconfig that is nearest to its files. Each holds few files of its own, so that a change of one
 * costs little; the same texts give the same program.
 *
 * @param roots the files that it starts from, each with its text
 */
export function programOf(roots: ReadonlyMap<string, string>): typescript.Program {
  const key = JSON.stringify([...roots]);
  let program = recent.get(key);
  if (program) return program;
  const [first] = roots.keys();
  const common = nearestShared(first!);
  program = createProgram(common, roots, common.last);
  common.last = program;
  recent.set(key, program);
  const [oldest] = recent.keys();
  if (recent.size > FEW) recent.delete(oldest!);
  return program;
}

/** Does a file say something of other files than those that import it: by globals, or about another module? */
function saysMore(file: typescript.SourceFile): boolean {
  const { commonJsModuleIndicator, moduleAugmentations = [] } = file as typescript.SourceFile & {
    readonly commonJsModuleIndicator?: unknown;
    readonly moduleAugmentations?: readonly unknown[];
  };
  return (!ts.isExternalModule(file) && !commonJsModuleIndicator) || moduleAugmentations.length > 0;
}

/**
 * One program for files that have nothing to do with each other, without those that the others would notice: each of
 * these has to have a program of its own.
 *
 * @param roots files under one tsconfig, each with its text
 * @returns `undefined` where it is not known which files those are
 */
export function programOfMany(roots: ReadonlyMap<string, string>): typescript.Program | undefined {
  const [first] = roots.keys();
  const common = nearestShared(first!);
  const { imported, loud } = common;
  const nothing = new Map([[join(dirname(first!), 'nothing.ts'), 'export {};\n']]);
  const everywhere = (common.everywhere ??= new Set(createProgram(common, nothing).getSourceFiles()));
  const leadsTo = (file: string, wanted: ReadonlySet<string>, seen = new Set<string>()): boolean => {
    if (wanted.has(file)) return true;
    if (seen.has(file)) return false;
    seen.add(file);
    return (imported.get(file) ?? []).some((next) => leadsTo(next, wanted, seen));
  };
  for (;;) {
    const quiet = [...roots].filter(([file]) => !loud.has(file));
    if (quiet.length === 0) return undefined;
    const program = createProgram(common, new Map(quiet));
    const noticed = program.getSourceFiles().filter((file) => !everywhere.has(file) && saysMore(file));
    if (noticed.length === 0) return program;
    const names = new Set(noticed.map(({ fileName }) => fileName));
    const makers = quiet.filter(([file]) => leadsTo(file, names));
    if (makers.length === 0) return undefined;
    for (const [file] of makers) loud.add(file);
  }
}

const tests = resolve(import.meta.dirname, '..');
/** Folders of cases; the second's imports resolve to other versions of the same packages. */
export const CASE_ROOTS = ['cases', 'newer-versions/cases'].map((folder) => join(tests, folder));
