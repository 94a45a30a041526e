import { basename, dirname, join, resolve, sep } from 'node:path';
import type typescript from 'typescript';
import { takeProgramsFrom } from '../../src/adapters/parse.js';
import { ts } from './tools.js';

/** What the programs of one tsconfig share: the files of libraries and packages are parsed once for all of them. */
interface Shared {
  readonly options: typescript.CompilerOptions;
  readonly config: unknown;
  readonly host: typescript.CompilerHost;
  /** Files whose text is not, or not only, on the disk; changed for each program. */
  readonly texts: Map<string, string>;
  last: typescript.Program | undefined;
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
  const made: Shared = { options: { ...options, configFilePath: configPath }, config, host, texts, last: undefined };
  shared.set(configPath, made);
  return made;
}

const FEW = 12;
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
  const folder = dirname(first!);
  const configPath = ts.findConfigFile(folder, ts.sys.fileExists);
  if (configPath === undefined) throw new Error(`${folder}: no tsconfig.json`);
  const common = sharedBy(configPath);
  const { options, host, texts, last } = common;
  texts.clear();
  for (const [path, text] of roots) texts.set(path, text);
  program = ts.createProgram({ rootNames: [...roots.keys()], options, host, ...(last && { oldProgram: last }) });
  common.last = program;
  recent.set(key, program);
  const [oldest] = recent.keys();
  if (recent.size > FEW) recent.delete(oldest!);
  return program;
}

const tests = resolve(import.meta.dirname, '..');
/** Folders of cases; the second's imports resolve to other versions of the same packages. */
export const CASE_ROOTS = ['cases', 'newer-versions/cases'].map((folder) => join(tests, folder));

/** The program of a case alone: one of all cases takes seconds to open, for a single case as well. */
export const programOfCase = (input: string, text: string): typescript.Program => programOf(new Map([[input, text]]));

// Whatever door reads a case reads it so.
takeProgramsFrom((file, text) =>
  CASE_ROOTS.some((root) => file.startsWith(`${root}${sep}`)) ? programOfCase(file, text) : undefined,
);
