import { createRequire } from 'node:module';
import type { TSESTree } from '@typescript-eslint/types';
import { mayBeTooDeep } from './nesting.js';

const requireHere = createRequire(import.meta.url);

interface Parser {
  parseSync(
    filename: string,
    text: string,
    options: object,
  ): {
    readonly errors: readonly unknown[];
    readonly program: object;
    readonly comments: readonly { readonly start: number; readonly end: number }[];
  };
}
/** `null`: there is none for this platform, and files beside the judged one stay unread. */
let parser: Parser | null | undefined;

function loadParser(): Parser | null {
  try {
    return requireHere('oxc-parser') as Parser;
  } catch {
    return null;
  }
}

/**
 * The tree of a file beside the one under judgement, with ranges and comments: no parents, lines or tokens.
 *
 * @returns nothing where the text does not parse or is nested too deeply, or no parser is there for this platform
 */
export function plainTree(path: string, text: string): TSESTree.Program | undefined {
  parser ??= loadParser();
  if (!parser || mayBeTooDeep(text)) return undefined;
  const result = parser.parseSync(path, text, { astType: 'ts', range: true, preserveParens: false });
  if (result.errors.length > 0) return undefined;
  const comments = result.comments.map((comment) => ({ ...comment, range: [comment.start, comment.end] }));
  return Object.assign(result.program, { comments }) as unknown as TSESTree.Program;
}
