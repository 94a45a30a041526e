import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const slashed = (path: string): string => path.replaceAll('\\', '/');

interface Setup {
  readonly options: ts.CompilerOptions;
  readonly host: ts.CompilerHost;
  /** Files that exist in memory only, with their texts. */
  readonly virtual: Map<string, string>;
  program: ts.Program | undefined;
}

const setups = new Map<string, Setup>();

/** Library and package files are parsed once per root and shared by every case; only the virtual files change. */
function setupFor(root: string): Setup {
  const known = setups.get(root);
  if (known) return known;
  const configPath = ts.findConfigFile(root, ts.sys.fileExists) ?? resolve(root, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(configPath, ts.sys.readFile) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configPath), undefined, configPath);
  const virtual = new Map<string, string>();
  const plain = ts.createCompilerHost(options, true);
  const resolutions = ts.createModuleResolutionCache(root, (name) => name, options);
  const sources = new Map<string, ts.SourceFile | undefined>();
  const host: ts.CompilerHost = {
    ...plain,
    getCurrentDirectory: () => root,
    getModuleResolutionCache: () => resolutions,
    fileExists: (path) => virtual.has(slashed(path)) || plain.fileExists(path),
    readFile: (path) => virtual.get(slashed(path)) ?? plain.readFile(path),
    getSourceFile(path, languageVersion) {
      const text = virtual.get(slashed(path));
      if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
      const key = `${path}:${typeof languageVersion === 'object' ? languageVersion.impliedNodeFormat : ''}`;
      if (!sources.has(key)) sources.set(key, plain.getSourceFile(path, languageVersion));
      return sources.get(key);
    },
  };
  const setup: Setup = { options: { ...options, configFilePath: configPath }, host, virtual, program: undefined };
  setups.set(root, setup);
  return setup;
}

/** A program of the given in-memory files under the tsconfig that is nearest to `root`. */
export function virtualProgram(root: string, files: Readonly<Record<string, string>>): ts.Program {
  const setup = setupFor(slashed(root));
  setup.virtual.clear();
  for (const [path, text] of Object.entries(files)) setup.virtual.set(slashed(resolve(root, path)), text);
  const { options, host, virtual, program } = setup;
  setup.program = ts.createProgram({
    rootNames: [...virtual.keys()],
    options,
    host,
    ...(program && { oldProgram: program }),
  });
  return setup.program;
}
