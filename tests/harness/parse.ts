import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import { nativeClientFor } from '../../src/adapters/native.js';
import { compilerOracle } from '../../src/analysis/types/compiler.js';
import { nativeOracle } from '../../src/analysis/types/native.js';
import type { TypeOracle } from '../../src/analysis/types/oracle.js';
import { syntaxOracle } from '../../src/analysis/types/syntax.js';
import type { ParsedFile } from '../../src/analysis/parsed-file.js';
import { readNodes } from '../../src/analysis/tree.js';
import { catalogueWith } from '../../src/catalogue/catalogue.js';
import { programOf } from './programs.js';
import { parser } from './tools.js';

/** The folder whose tsconfig.json in-memory files are checked against. */
export const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../fixtures');

export interface TypedFile {
  readonly parsed: ParsedFile;
  readonly services: ParserServicesWithTypeInformation;
  readonly oracle: () => TypeOracle;
}

export interface UntypedFile {
  readonly parsed: ParsedFile;
  readonly oracle: () => TypeOracle;
}

const withoutBom = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function parse(text: string, filename: string, programs: object): { parsed: ParsedFile; services: unknown } {
  const { ast, scopeManager, visitorKeys, services } = parser.parseForESLint(text, {
    filePath: filename,
    ...programs,
    errorOnUnknownASTType: false,
    loc: true,
    range: true,
    tokens: true,
    comment: true,
    sourceType: 'module',
    ecmaFeatures: { jsx: /\.[jt]sx$/.test(filename) },
  });
  const parsed = { filename, text, ast: ast, scopeManager: scopeManager, visitorKeys } as ParsedFile;
  readNodes(parsed);
  return { parsed, services };
}

/**
 * Parses a file that need not exist, with types.
 *
 * @param filename relative to `root`
 * @param options.root folder whose nearest tsconfig.json and node_modules count; `tests/fixtures` unless told
 * @param options.files further in-memory files of the program, by path relative to `root`
 */
export function parseTyped(
  text: string,
  filename = 'input.ts',
  { root = fixtures, files = {} }: { readonly root?: string; readonly files?: Readonly<Record<string, string>> } = {},
): TypedFile {
  const path = resolve(root, filename);
  const texts = Object.entries({ ...files, [filename]: withoutBom(text) });
  const program = programOf(new Map(texts.map(([file, held]) => [resolve(root, file), held])));
  const { parsed, services } = parse(withoutBom(text), path, { programs: [program] });
  const typed = services as ParserServicesWithTypeInformation;
  let oracle: TypeOracle | undefined;
  return { parsed, services: typed, oracle: () => (oracle ??= compilerOracle(typed, parsed, catalogueWith([]))) };
}

/** Parses a file that need not exist, without types. `filename` is relative to `tests/fixtures`. */
export function parseUntyped(text: string, filename = 'input.ts'): UntypedFile {
  const { parsed } = parse(withoutBom(text), resolve(fixtures, filename), {});
  let oracle: TypeOracle | undefined;
  return { parsed, oracle: () => (oracle ??= syntaxOracle(parsed, catalogueWith([]))) };
}

/** A folder that the pattern of tests/cases/tsconfig.json covers. */
const covered = resolve(fixtures, '../cases/in-memory/case');

/** Parses a file that need not exist, with types from TypeScript 7. `filename` must be of a case's pattern, `input.*`. */
export function parseNative(text: string, filename = 'input.ts'): UntypedFile {
  const path = resolve(covered, filename);
  const { parsed } = parse(withoutBom(text), path, {});
  const { client, missing } = nativeClientFor(path);
  if (!client) throw new Error(missing);
  let oracle: TypeOracle | undefined;
  return { parsed, oracle: () => (oracle ??= nativeOracle(client, parsed, catalogueWith([]))) };
}
