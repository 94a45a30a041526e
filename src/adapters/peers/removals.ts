import type { TSESTree } from '@typescript-eslint/types';
import type { ParsedFile } from '../../analysis/parsed-file.js';
import type { Edit } from '../../plans/plan.js';
import type { PeerComment } from './comments.js';

const BLANK = /[\t ]/;

/** What stands for a comment in JSX, where its braces hold nothing else. */
function bracesAround({ range }: TSESTree.Comment, empty: readonly TSESTree.JSXEmptyExpression[], text: string) {
  const braces = empty.find(({ parent }) => parent.range[0] < range[0] && range[1] < parent.range[1])?.parent.range;
  const inside = braces && text.slice(braces[0] + 1, range[0]) + text.slice(range[1], braces[1] - 1);
  return inside?.trim() === '' ? braces : undefined;
}

/** Takes a whole comment out: with its line where nothing else is on it, else with the blanks that set it off. */
function wholeComment(
  comment: TSESTree.Comment,
  { text }: ParsedFile,
  braces: readonly [number, number] | undefined,
): Edit {
  let [start, end] = braces ?? comment.range;
  while (BLANK.test(text[start - 1] ?? '')) start -= 1;
  const startsLine = start === 0 || text[start - 1] === '\n';
  const after = /^[\t ]*(\r?\n|$)/.exec(text.slice(end));
  if (after && startsLine) return { start, end: end + after[0].length, text: '' };
  if (after) return { start, end, text: '' };
  // Code follows: what was before it stays.
  start = (braces ?? comment.range)[0];
  while (BLANK.test(text[end] ?? '')) end += 1;
  return { start, end, text: '' };
}

/**
 * Takes names out of comments, and a comment that names nothing more whole.
 *
 * @param gone the names, as written
 * @param empty the empty expressions of the file's JSX
 */
export function removalsOf(
  gone: ReadonlyMap<PeerComment, ReadonlySet<string>>,
  parsed: ParsedFile,
  empty: readonly TSESTree.JSXEmptyExpression[],
): Edit[] {
  return [...gone].flatMap(([{ comment, names, list, separator }, written]): Edit[] => {
    if (written.size === 0) return [];
    const kept = names.filter((name) => !written.has(name));
    if (kept.length === 0) return [wholeComment(comment, parsed, bracesAround(comment, empty, parsed.text))];
    const [start, end] = comment.range;
    const at = start + parsed.text.slice(start, end).indexOf(list);
    return [{ start: at, end: at + list.length, text: kept.join(separator) }];
  });
}
