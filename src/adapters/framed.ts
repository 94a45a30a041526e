import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { LostFile } from './lost-file.js';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';
import { programTextDiffers } from '../analysis/types/compiler.js';
import type { ParsedFile } from '../analysis/parsed-file.js';

const requireHere = createRequire(import.meta.url);

/** The parsers of files that have scripts inside, by their extension: of the user's own, as their linter has them. */
const PARSERS: Readonly<Record<string, string>> = {
  '.vue': 'vue-eslint-parser',
  '.svelte': 'svelte-eslint-parser',
  '.astro': 'astro-eslint-parser',
  '.mdx': 'eslint-mdx',
};

/** The extensions of files with scripts inside. */
export const FRAMED: readonly string[] = Object.keys(PARSERS);

/** The package that a file with scripts inside is read by. */
export const parserOf = (filename: string): string | undefined => PARSERS[extname(filename)];

/** Has a file scripts inside, rather than being one? */
export const isFramed = (filename: string): boolean => extname(filename) in PARSERS;

interface FramedParser {
  readonly parseForESLint: typeof import('@typescript-eslint/parser')['parseForESLint'];
}

function parserPath(filename: string, name: string): string | undefined {
  try {
    return createRequire(join(dirname(filename), 'file.js')).resolve(name);
  } catch {
    return undefined;
  }
}

/** The package that a file's parser is in, where it is not installed. */
export function missingParser(filename: string): string | undefined {
  const name = PARSERS[extname(filename)];
  return name === undefined || parserPath(filename, name) !== undefined ? undefined : name;
}

/** @throws LostFile where its parser is not installed */
export function loadFramed(filename: string): FramedParser {
  const name = PARSERS[extname(filename)]!;
  const path = parserPath(filename, name);
  if (path === undefined) throw new LostFile(filename, `is read by ${name}, which is not installed: npm i -D ${name}`);
  return requireHere(path) as FramedParser;
}

/** Does the program hold other statements than the scripts do? It has them one after the other, without their frame. */
const statementsDiffer = (
  { esTreeNodeToTSNodeMap }: ParserServicesWithTypeInformation,
  { ast, text }: ParsedFile,
): boolean =>
  ast.body.some(
    (statement) =>
      (esTreeNodeToTSNodeMap.get(statement) as ts.Node | undefined)?.getText() !== text.slice(...statement.range),
  );

/** Are the types that a parser's services give of other text than the file's? */
export function textDiffers(services: ParserServicesWithTypeInformation, parsed: ParsedFile): boolean {
  if (!isFramed(parsed.filename)) return programTextDiffers(services, parsed);
  // Its parser has the program hold what it makes of the text under lint, which is other text by intent.
  return extname(parsed.filename) !== '.svelte' && statementsDiffer(services, parsed);
}

/** Where a place in the program's text is in the file: its statement's, as far into that. */
export function placeInFrame(
  { esTreeNodeToTSNodeMap }: ParserServicesWithTypeInformation,
  { ast }: ParsedFile,
  at: number,
): number {
  for (const statement of ast.body) {
    const node = esTreeNodeToTSNodeMap.get(statement) as ts.Node | undefined;
    if (node && node.getStart() <= at && at <= node.getEnd()) return statement.range[0] + at - node.getStart();
  }
  return 0;
}
