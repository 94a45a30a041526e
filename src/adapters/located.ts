import { dirname, extname } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { readerPath } from '../analysis/types/readers.js';
import { loadFramed, parserOf } from './framed.js';
import { frameOf } from './frames.js';
import { asUnparsable, isStop, LostFile } from './lost-file.js';

/**
 * Files of which their own parser says but where the scripts are: it opens no project as ours does (that of Astro writes
 * files of its own to do so), or has trees of JavaScript alone (that of MDX). These scripts are read like any other.
 */
const LOCATED = new Set(['.astro', '.mdx']);

export const isLocated = (filename: string): boolean => LOCATED.has(extname(filename));

/** Does nothing but the code of its modules count in a file, which most of its kind have none of? */
const isMdx = (filename: string): boolean => extname(filename) === '.mdx';

/** Can there be a script inside? Most of a site's pages are text alone. */
export const hasScripts = (filename: string, text: string): boolean =>
  !isMdx(filename) || /^(?:import|export)\b/m.test(text);

/** Has the code of a file no types? */
export const isUntyped = isMdx;

const BUT_LINES = /[^\n\r\u2028\u2029]/g;

/** A text in which all but some ranges is white space, so that each place stays where it was. */
function blanked(text: string, ranges: readonly TSESTree.Range[]): string {
  let at = 0;
  let code = '';
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (start < at) continue;
    code += text.slice(at, start).replace(BUT_LINES, ' ') + text.slice(start, end);
    at = end;
  }
  return code + text.slice(at).replace(BUT_LINES, ' ');
}

let last: { readonly filename: string; readonly text: string; readonly code: string } | undefined;

/**
 * The scripts of a located file, at their places and with their comments; any other text as it is.
 *
 * @throws UnparsableFile, LostFile where its parser is not installed
 */
export function codeOf(filename: string, text: string): string {
  if (!isLocated(filename)) return text;
  if (!hasScripts(filename, text)) return blanked(text, []);
  if (last?.filename === filename && last.text === text) return last.code;
  const { parseForESLint } = loadFramed(filename);
  try {
    const { ast, visitorKeys, services } = parseForESLint(text, {
      filePath: filename,
      range: true,
      loc: true,
      tokens: true,
      comment: true,
      sourceType: 'module',
      parser: readerPath('@typescript-eslint/parser', dirname(filename)),
      // How a site's Markdown is to look is nothing to us.
      ignoreRemarkConfig: true,
    });
    const scripts = frameOf({ filename, text, ast, visitorKeys: visitorKeys }, services ?? {});
    const ranges = [...scripts.ast.body, ...(ast.comments ?? [])].map(({ range }) => range);
    last = { filename, text, code: blanked(text, ranges) };
    return last.code;
  } catch (error) {
    const said = asUnparsable(filename, error);
    if (isStop(said)) throw said;
    // Each has texts that it breaks off at, and ESLint with it.
    const [first] = (error as Error).message.split('\n');
    throw new LostFile(filename, `cannot be judged, by a defect of ${parserOf(filename)}: ${first}`);
  }
}
