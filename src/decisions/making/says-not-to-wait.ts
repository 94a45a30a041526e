import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';

const WORDS =
  /\b(?:no need to|do not|don't|does not|doesn't|not|never|without|intentionally|deliberately) (?:be )?(?:a?wait\w*|float\w*|unawaited)\b|\bfire[- ]and[- ]forget\b|\bin the background\b/i;

/** A comment on the statement, or alone on the line above it, says that nobody is to wait (found in matrix-org/mjolnir). */
export function saysNotToWait({ parsed }: FileFacts, node: TSESTree.Node): boolean {
  return (parsed.ast.comments ?? []).some(({ value, loc, range }) => {
    const isAbove = loc.end.line === node.loc.start.line - 1 && /(?:^|\n)[ \t]*$/.test(parsed.text.slice(0, range[0]));
    return (isAbove || loc.end.line === node.loc.start.line) && WORDS.test(value);
  });
}
