import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, parse, resolve } from 'node:path';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/types';
import { compilerOracle, programTextDiffers } from '../analysis/oracle/compiler.js';
import type { TypeOracle } from '../analysis/oracle/oracle.js';
import { syntaxOracle } from '../analysis/oracle/syntax.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OracleChoice } from '../settings/settings.js';
import { Stop } from '../settings/stop.js';

/** A file that the parser refuses. Others can still be judged. */
export class UnparsableFile extends Stop {
  override readonly name = 'UnparsableFile';
  constructor(
    readonly filename: string,
    readonly line: number,
    /** Counts from 1. */
    readonly column: number,
    readonly reason: string,
  ) {
    super(`${filename}:${line}:${column}: cannot be parsed: ${reason}`);
  }
}

export interface OpenedFile {
  readonly parsed: ParsedFile;
  readonly oracle: () => TypeOracle;
  readonly typed: boolean;
  /** The program holds other text than the file's, so its answers may be about something else: no edits. */
  readonly textDiffers: boolean;
  /** The compiler's complaints about this file, as texts; empty without types. */
  readonly complaints: () => readonly string[];
}

const BOM = '\uFEFF';

/** Offsets are into text without its byte order mark, as ESLint and TypeScript count them. */
export function splitBom(source: string): { readonly bom: '' | typeof BOM; readonly text: string } {
  return source.startsWith(BOM) ? { bom: BOM, text: source.slice(1) } : { bom: '', text: source };
}

const requireHere = createRequire(import.meta.url);

type Parser = typeof import('@typescript-eslint/parser');
let parser: Parser | undefined;

const majorOf = (packageJson: string): number =>
  Number.parseInt((JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }).version, 10);

function refuseTypeScript7(version: string): Stop {
  return new Stop(
    `TypeScript ${version} has no compiler API that typescript-eslint can use; install both side by side: ` +
      'npm i -D "typescript@npm:@typescript/typescript6@^6.0.2" "@typescript/native@npm:typescript@^7.0.2"',
  );
}

const askedFolders = new Map<string, Stop | undefined>();

/** The user's TypeScript is the one that a file's own folder resolves: npm may nest another copy under this package. */
function unusableTypeScript(folder: string): Stop | undefined {
  if (askedFolders.has(folder)) return askedFolders.get(folder);
  let answer: Stop | undefined;
  try {
    const path = createRequire(join(folder, 'file.js')).resolve('typescript/package.json');
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    if (Number.parseInt(version, 10) >= 7) answer = refuseTypeScript7(version);
  } catch {
    // No TypeScript there: the parser brings its own.
  }
  askedFolders.set(folder, answer);
  return answer;
}

function loadParser(): Parser {
  try {
    return (parser ??= requireHere('@typescript-eslint/parser') as Parser);
  } catch (error) {
    const path = createRequire(requireHere.resolve('@typescript-eslint/parser')).resolve('typescript/package.json');
    if (majorOf(path) >= 7) throw refuseTypeScript7(`${majorOf(path)}`);
    throw new Stop(`@typescript-eslint/parser cannot be loaded (${(error as Error).message}); install typescript 5 or 6.`, { cause: error });
  }
}

const JSX = new Set(['.tsx', '.jsx', '.js', '.mjs', '.cjs']);

type ParseResult = ReturnType<Parser['parseForESLint']>;

function parseText(filename: string, text: string, typed: boolean): ParseResult {
  const extension = extname(filename);
  const { parseForESLint } = loadParser();
  const before = process.env['TSESTREE_SINGLE_RUN'];
  // Otherwise each file that no tsconfig covers reloads every project, in case one has appeared meanwhile.
  process.env['TSESTREE_SINGLE_RUN'] = 'true';
  try {
    return parseForESLint(text, {
      filePath: filename,
      range: true,
      loc: true,
      tokens: true,
      comment: true,
      sourceType: extension === '.cjs' ? 'script' : 'module',
      ecmaFeatures: { jsx: JSX.has(extension), globalReturn: extension === '.cjs' },
      loggerFn: false,
      warnOnUnsupportedTypeScriptVersion: false,
      // The search for a tsconfig ends at this folder, and must pass the folder that the command runs in.
      ...(typed ? { projectService: true, tsconfigRootDir: parse(filename).root } : {}),
    });
  } catch (error) {
    const { location, lineNumber, column } = error as { location?: { start: { line: number; column: number } }; lineNumber?: number; column?: number };
    const line = location?.start.line ?? lineNumber;
    if (line === undefined) throw error;
    throw new UnparsableFile(filename, line, (location?.start.column ?? column ?? 0) + 1, (error as Error).message);
  } finally {
    if (before === undefined) delete process.env['TSESTREE_SINGLE_RUN'];
    else process.env['TSESTREE_SINGLE_RUN'] = before;
  }
}

function setParents(ast: TSESTree.Program, visitorKeys: ParsedFile['visitorKeys']): void {
  const visit = (node: TSESTree.Node): void => {
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key];
      for (const one of Array.isArray(child) ? child : [child]) {
        if (!one) continue;
        (one as { parent: TSESTree.Node }).parent = node;
        visit(one as TSESTree.Node);
      }
    }
  };
  visit(ast);
}

const isUncovered = (error: unknown): boolean =>
  error instanceof Error && /was not found by the project service|No project service information|file to be included in the tsconfig/.test(error.message);

/** The tree alone, without a program: for a first look. @throws UnparsableFile */
export function readTree(filename: string, source: string): TSESTree.Program {
  return parseText(resolve(filename), splitBom(source).text, false).ast;
}

/** Files that were judged by syntax although types were wanted, because no tsconfig covers them. */
export const uncoveredFiles = new Set<string>();

/**
 * Reads a file for judgement: with the program of the tsconfig that covers it, or by syntax alone. Reading other text
 * of the same path updates the program.
 *
 * @param source the file's text, with or without its byte order mark
 * @throws UnparsableFile when the parser refuses the text
 * @throws Stop when TypeScript is unusable, or `types` is `compiler` and no tsconfig covers the file
 */
export function openFile(filename: string, source: string, catalogue: Catalogue, types: OracleChoice = 'auto'): OpenedFile {
  const path = resolve(filename);
  const { text } = splitBom(source);
  let result: ParseResult | undefined;
  if (types !== 'syntax') {
    const unusable = unusableTypeScript(dirname(path));
    if (unusable) throw unusable;
    try {
      result = parseText(path, text, true);
    } catch (error) {
      if (!isUncovered(error)) throw error;
      if (types === 'compiler') {
        throw new Stop(`${path}: covered by no tsconfig.json; include it in one, or set types to 'auto'.`, { cause: error });
      }
      uncoveredFiles.add(path);
    }
  }
  result ??= parseText(path, text, false);

  const ast = result.ast as TSESTree.Program;
  const visitorKeys = result.visitorKeys as ParsedFile['visitorKeys'];
  setParents(ast, visitorKeys);
  const parsed: ParsedFile = { filename: path, text, ast, scopeManager: result.scopeManager, visitorKeys };
  const services = result.services;
  if (!services.program) {
    let oracle: TypeOracle | undefined;
    return { parsed, oracle: () => (oracle ??= syntaxOracle(parsed, catalogue)), typed: false, textDiffers: false, complaints: () => [] };
  }
  return withProgram(parsed, services, catalogue);
}

function withProgram(parsed: ParsedFile, services: ParserServicesWithTypeInformation, catalogue: Catalogue): OpenedFile {
  let oracle: TypeOracle | undefined;
  return {
    parsed,
    oracle: () => (oracle ??= compilerOracle(services, parsed, catalogue)),
    typed: true,
    textDiffers: programTextDiffers(services, parsed),
    complaints: () => {
      const file = services.esTreeNodeToTSNodeMap.get(parsed.ast);
      return services.program.getSemanticDiagnostics(file).map(({ code, messageText }) => {
        const message = typeof messageText === 'string' ? messageText : messageText.messageText;
        return `TS${code}: ${message}`;
      });
    },
  };
}
