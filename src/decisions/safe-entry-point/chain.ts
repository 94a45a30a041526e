import type { TSESTree } from '@typescript-eslint/types';
import { bare, lastName } from '../../analysis/tree.js';

/** `.then(f, g)`, `.catch(g)` or `.finally(f)` of a chain. */
export interface Link {
  readonly method: 'then' | 'catch' | 'finally';
  readonly call: TSESTree.CallExpression;
  /** What is called where all went well, or in any case. */
  readonly after: TSESTree.Node | undefined;
  /** What is called with a rejection. */
  readonly handler: TSESTree.Node | undefined;
}

export interface Chain {
  readonly start: TSESTree.Expression;
  readonly links: readonly Link[];
}

const METHODS: ReadonlySet<string | undefined> = new Set(['then', 'catch', 'finally']);

const isNothing = (node: TSESTree.Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);

/** A promise and what hangs on it, from the inside out; nothing where arguments are spread. */
export function chainOf(value: TSESTree.Expression): Chain | undefined {
  const links: Link[] = [];
  let at = bare(value) as TSESTree.Expression;
  for (;;) {
    const callee = at.type === 'CallExpression' ? bare(at.callee) : undefined;
    const method = callee?.type === 'MemberExpression' ? lastName(callee) : undefined;
    if (at.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !METHODS.has(method)) break;
    if (at.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
    const [first, second] = at.arguments.map((argument) => (isNothing(argument) ? undefined : argument));
    links.unshift({
      method: method as Link['method'],
      call: at,
      after: method === 'catch' ? undefined : first,
      handler: method === 'catch' ? first : method === 'then' ? second : undefined,
    });
    at = bare(callee.object) as TSESTree.Expression;
  }
  return { start: at, links };
}

/** What a statement starts and leaves, apart from `await` and `void`. */
export function leftBy({ expression }: TSESTree.ExpressionStatement): TSESTree.Expression {
  let value = expression;
  while (value.type === 'AwaitExpression' || (value.type === 'UnaryExpression' && value.operator === 'void'))
    value = value.argument;
  return value;
}
