import type { TSESTree } from '@typescript-eslint/types';
import type { SourceText } from '../tokens.js';

const DECLARES = /^(?:function|class|async\s+function)\b/;

/** What an expression is the very first part of, if that place reads some words otherwise. */
function startOf(
  source: SourceText,
  node: TSESTree.Node,
  freed: ReadonlySet<TSESTree.Node>,
): 'statement' | 'export' | 'arrow' | undefined {
  const before = source.tokenBefore(node.range[0])?.value;
  for (let at = node; ; at = at.parent) {
    if (freed.has(at)) return before === '(' ? undefined : 'statement';
    if (!at.parent) return undefined;
    if (at.parent.type === 'ArrowFunctionExpression' && at.parent.body === at)
      return before === '=>' ? 'arrow' : undefined;
    if (at.parent.type === 'ExportDefaultDeclaration') return before === 'default' ? 'export' : undefined;
    if (at.parent.range[0] !== node.range[0]) return undefined;
    if (at.parent.type === 'ExpressionStatement') return 'statement';
  }
}

/** Would text that starts like this be read as a block or a declaration where the node stands? */
export function misreadAtStart(
  source: SourceText,
  node: TSESTree.Node,
  text: string,
  freed: ReadonlySet<TSESTree.Node>,
): boolean {
  if (!text.startsWith('{') && !DECLARES.test(text)) return false;
  switch (startOf(source, node, freed)) {
    case 'statement':
      return true;
    case 'export':
      return !text.startsWith('{');
    case 'arrow':
      return text.startsWith('{');
    case undefined:
      return false;
  }
}

/** May this expression be `undefined` because a link of its own chain is optional? */
function hasOptionalLink(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'CallExpression':
      return node.optional || hasOptionalLink(node.callee);
    case 'MemberExpression':
      return node.optional || hasOptionalLink(node.object);
    case 'TSNonNullExpression':
      return hasOptionalLink(node.expression);
    default:
      return false; // A ChainExpression in here is parenthesised, and ends its chain there.
  }
}

/**
 * Parentheses around a part of an optional chain end the chain: `a?.f().g` skips `.g` where `a` is missing, and
 * `(await a?.f()).g` throws. The link after them then has to be optional too.
 */
export function linkAfterChain(
  source: SourceText,
  node: TSESTree.Node,
  place: TSESTree.Node,
): { at: number; text: string } | undefined {
  const { parent } = place;
  const goesOn =
    (parent?.type === 'MemberExpression' && parent.object === place) ||
    (parent?.type === 'CallExpression' && parent.callee === place);
  if (!goesOn || parent.optional || node !== place || !hasOptionalLink(node)) return undefined;
  const next = source.tokenFrom(place.range[1]);
  if (!next || next.value === ')') return undefined; // Parenthesised before: the chain ended there already.
  return { at: next.range[0], text: next.value === '.' ? '?' : '?.' };
}
