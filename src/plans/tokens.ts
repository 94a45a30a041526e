import type { TSESTree } from '@typescript-eslint/types';

type Range = readonly [number, number];
type Spot = TSESTree.Token | TSESTree.Comment;

/** The first element at or after an offset, by binary search. */
function firstFrom<T extends { range: Range }>(list: readonly T[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.range[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A file as steps read it: its text, tokens and comments. */
export class SourceText {
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly #tokens: readonly TSESTree.Token[];
  readonly #comments: readonly TSESTree.Comment[];

  constructor(text: string, ast: TSESTree.Program) {
    this.text = text;
    this.ast = ast;
    this.#tokens = ast.tokens ?? [];
    this.#comments = ast.comments ?? [];
  }

  get newline(): string {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }

  tokenBefore(offset: number): TSESTree.Token | undefined {
    return this.#tokens[firstFrom(this.#tokens, offset) - 1];
  }

  tokenFrom(offset: number): TSESTree.Token | undefined {
    return this.#tokens[firstFrom(this.#tokens, offset)];
  }

  tokensIn([start, end]: Range): readonly TSESTree.Token[] {
    return this.#tokens.slice(firstFrom(this.#tokens, start), firstFrom(this.#tokens, end));
  }

  commentsIn([start, end]: Range): readonly TSESTree.Comment[] {
    return this.#comments.slice(firstFrom(this.#comments, start), firstFrom(this.#comments, end));
  }

  of(node: { range: Range }): string {
    return this.text.slice(node.range[0], node.range[1]);
  }

  /** The white space that a line starts with. */
  indentAt(offset: number): string {
    const line = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1);
    return /^[ \t]*/.exec(line)![0];
  }

  isOnNewLine(before: Spot, after: Spot): boolean {
    return before.loc.end.line < after.loc.start.line;
  }
}

/** The parenthesis that a parent's own syntax puts in front of this child, which parenthesises nothing. */
function isOwnParenthesis(source: SourceText, node: TSESTree.Node, open: TSESTree.Token): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression': {
      if (parent.callee === node) return false;
      const after = parent.typeArguments?.range[1] ?? parent.callee.range[1];
      const own = source.tokensIn([after, node.range[0]]).find(({ value }) => value === '(');
      // `(f)(x)`: closing parentheses of the callee come before the call's own.
      return own?.range[0] === open.range[0];
    }
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'SwitchStatement':
    case 'WithStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'CatchClause':
    case 'ImportExpression': {
      const before = source.tokenBefore(open.range[0])?.value;
      return (
        before === 'if' ||
        before === 'while' ||
        before === 'switch' ||
        before === 'with' ||
        before === 'for' ||
        before === 'await' ||
        before === 'catch' ||
        before === 'import'
      );
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body !== node;
    default:
      return false;
  }
}

/** The range of an expression with the parentheses that are around it alone. */
export function parenthesised(
  source: SourceText,
  node: TSESTree.Node,
): { range: [number, number]; parentheses: number } {
  let [start, end] = node.range;
  for (let parentheses = 0; ; parentheses += 1) {
    const open = source.tokenBefore(start);
    const close = source.tokenFrom(end);
    if (open?.value !== '(' || close?.value !== ')' || isOwnParenthesis(source, node, open))
      return { range: [start, end], parentheses };
    start = open.range[0];
    end = close.range[1];
  }
}
