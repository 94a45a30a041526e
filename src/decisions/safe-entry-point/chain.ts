import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import { bare, isNothing, lastName } from '../../analysis/tree.js';

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

/** What a call hangs on a promise; nothing where it is another call, or where arguments are spread. */
export function linkOf(call: TSESTree.CallExpression): Link | undefined {
  const callee = bare(call.callee);
  const method = callee.type === 'MemberExpression' ? lastName(callee) : undefined;
  if (!CHAIN_METHODS.has(method) || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const [first, second] = call.arguments.map((argument) => (isNothing(argument) ? undefined : argument));
  return {
    method: method as Link['method'],
    call,
    after: method === 'catch' ? undefined : first,
    handler: method === 'catch' ? first : method === 'then' ? second : undefined,
  };
}

/** A promise and what hangs on it, from the inside out. */
export function chainOf(value: TSESTree.Expression): Chain {
  const links: Link[] = [];
  for (let at = bare(value) as TSESTree.Expression; ; ) {
    const link = at.type === 'CallExpression' ? linkOf(at) : undefined;
    if (!link) return { start: at, links: links.reverse() };
    links.push(link);
    at = bare((bare(link.call.callee) as TSESTree.MemberExpression).object) as TSESTree.Expression;
  }
}

/** What a statement starts and leaves, apart from `await` and `void`. */
export function leftBy({ expression }: TSESTree.ExpressionStatement): TSESTree.Expression {
  let value = expression;
  while (value.type === 'AwaitExpression' || (value.type === 'UnaryExpression' && value.operator === 'void'))
    value = value.argument;
  return value;
}
