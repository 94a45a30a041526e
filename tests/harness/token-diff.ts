import { diffArrays } from 'diff';
import { parser } from './tools.js';

function tokensOf(text: string, filename: string): string[] {
  const { tokens = [], comments = [] } = parser.parse(text, {
    range: true,
    tokens: true,
    comment: true,
    jsx: filename.endsWith('x'),
  });
  return [...tokens, ...comments].sort((a, b) => a.range[0] - b.range[0]).map(({ range }) => text.slice(...range));
}

/** The tokens and comments that differ between two texts, in their order. */
export function tokenDiff(
  before: string,
  after: string,
  filename = 'input.ts',
): { added: string[]; removed: string[] } {
  const changes = diffArrays(tokensOf(before, filename), tokensOf(after, filename));
  return {
    added: changes.filter(({ added }) => added).flatMap(({ value }) => value),
    removed: changes.filter(({ removed }) => removed).flatMap(({ value }) => value),
  };
}
