import type { TSESTree } from '@typescript-eslint/types';
import type { SourceText } from '../tokens.js';

type Range = readonly [number, number];

const OPENING = new Set(['(', '[', '{', '${']);
const CLOSING = new Set([')', ']', '}']);
/** No line may end after these, or before those. */
const NO_BREAK_AFTER = new Set(['return', 'throw', 'yield', 'async', 'break', 'continue']);
const NO_BREAK_BEFORE = new Set(['as', 'satisfies', '!', '++', '--', '=>']);

/** Is a comment inside brackets that both open and close in this stretch? Then it speaks of code that goes. */
function isPartOfWhatGoes(source: SourceText, stretch: Range): boolean {
  const brackets: TSESTree.Token[][] = [];
  const opened: TSESTree.Token[] = [];
  for (const token of source.tokensIn(stretch)) {
    if (OPENING.has(token.value)) opened.push(token);
    else if (CLOSING.has(token.value) && opened.length > 0) brackets.push([opened.pop()!, token]);
  }
  return brackets.some(([open, close]) => source.commentsIn([open!.range[1], close!.range[0]]).length > 0);
}

const hasComment = (source: SourceText, stretch: Range): boolean => source.commentsIn(stretch).length > 0;
const hasBreak = (source: SourceText, [start, end]: Range): boolean => source.text.slice(start, end).includes('\n');

/** Can the comments of a wrapper stay where they are when all but the kept expression goes? */
export function keepsComments(source: SourceText, node: TSESTree.Node, kept: Range): boolean {
  const lead: Range = [node.range[0], kept[0]];
  const tail: Range = [kept[1], node.range[1]];
  if (isPartOfWhatGoes(source, lead) || isPartOfWhatGoes(source, tail)) return false;
  const before = source.tokenBefore(node.range[0])?.value ?? '';
  const after = source.tokenFrom(node.range[1])?.value ?? '';
  const tearsBefore = hasComment(source, lead) && hasBreak(source, lead) && NO_BREAK_AFTER.has(before);
  const tearsAfter = hasComment(source, tail) && hasBreak(source, tail) && NO_BREAK_BEFORE.has(after);
  return !tearsBefore && !tearsAfter;
}
