import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { childrenOf } from '../analysis/tree.js';

/** What edits ask of a token; of which kind it is, none does. */
export type Token = Pick<TSESTree.Token, 'value' | 'range' | 'loc'>;

/** Nodes that are one token, whatever is in them: what lies between them holds words and punctuators alone. */
const WHOLE = new Set(['Literal', 'TemplateElement', 'JSXText', 'JSXIdentifier', 'PrivateIdentifier']);
/** `<` and `>` are not here: beside types they stand alone, and only the tree tells. */
const PUNCTUATORS = [
  '...',
  '===',
  '!==',
  '**=',
  '&&=',
  '||=',
  '??=',
  '=>',
  '==',
  '!=',
  '**',
  '++',
  '--',
  '&&',
  '||',
  '??',
  '?.',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
];
const WORD = /(?:[\p{ID_Start}$_]|\\u)(?:[\p{ID_Continue}$\u200c\u200d]|\\u\{[0-9a-fA-F]+\}|\\u)*/uy;
const SPACE = /[\s\uFEFF]+/y;

interface Spots {
  /** End of each whole token, by its start. */
  readonly whole: ReadonlyMap<number, number>;
  /** Operators of comparisons and shifts, by where they start. */
  readonly operators: ReadonlyMap<number, string>;
}

/** Where an operator starts: between its operands stand only parentheses and comments beside it. */
function startOf(
  operator: string,
  [from, to]: readonly [number, number],
  text: string,
  comments: ReadonlyMap<number, number>,
): number {
  let at = from;
  while (at < to && !text.startsWith(operator, at)) at = comments.get(at) ?? at + 1;
  return at;
}

function spotsOf(ast: TSESTree.Program, text: string, comments: ReadonlyMap<number, number>): Spots {
  const whole = new Map<number, number>();
  const operators = new Map<number, string>();
  const pending: TSESTree.Node[] = [ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (WHOLE.has(node.type)) whole.set(node.range[0], node.range[1]);
    if ((node.type === 'BinaryExpression' || node.type === 'AssignmentExpression') && /^[<>]./.test(node.operator)) {
      operators.set(startOf(node.operator, [node.left.range[1], node.right.range[0]], text, comments), node.operator);
    }
    for (const child of childrenOf(node, visitorKeys)) pending.push(child);
  }
  return { whole, operators };
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfPunctuator(text: string, at: number): number {
  const found = PUNCTUATORS.find((one) => text.startsWith(one, at)) ?? text[at]!;
  // `a?.5:b`
  return at + (found === '?.' && /\d/.test(text[at + 2] ?? '') ? 1 : found.length);
}

/** The tokens of a text, read off its tree: where a literal, a template or a regular expression is, the tree knows. */
export function tokensOf(
  ast: TSESTree.Program,
  text: string,
  locate: (range: readonly [number, number]) => TSESTree.SourceLocation,
): Token[] {
  const comments = new Map((ast.comments ?? []).map(({ range: [start, end] }) => [start, end]));
  const { whole, operators } = spotsOf(ast, text, comments);
  const tokens: Token[] = [];
  let at = text.startsWith('#!') ? matchAt(/.*/y, text, 0) : 0;
  while (at < text.length) {
    const known = whole.get(at);
    const past = known === undefined ? (comments.get(at) ?? matchAt(SPACE, text, at)) : at;
    if (past > at) {
      at = past;
      continue;
    }
    const word = known ?? matchAt(WORD, text, at);
    const operator = operators.get(at);
    const end = word > at ? word : operator === undefined ? endOfPunctuator(text, at) : at + operator.length;
    const range: [number, number] = [at, end];
    tokens.push({ value: text.slice(at, end), range, loc: locate(range) });
    at = end;
  }
  return tokens;
}
