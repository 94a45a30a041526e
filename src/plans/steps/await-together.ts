import type { TSESTree } from '@typescript-eslint/types';
import type { Draft } from '../draft.js';
import type { AwaitStatement, Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

/** The promise that such a statement waits for, and the pattern that takes its value. */
export function partsOfAwait(
  statement: TSESTree.Node,
):
  | { readonly statement: AwaitStatement; readonly promise: TSESTree.Expression; readonly id?: TSESTree.BindingName }
  | undefined {
  if (statement.type === 'ExpressionStatement')
    return statement.expression.type === 'AwaitExpression'
      ? { statement, promise: statement.expression.argument }
      : undefined;
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return undefined;
  const [declarator, ...more] = statement.declarations;
  if (!declarator || more.length > 0 || declarator.init?.type !== 'AwaitExpression' || declarator.id.typeAnnotation)
    return undefined;
  return { statement, promise: declarator.init.argument, id: declarator.id };
}

/** @throws Refused where a comment stands between the statements, or in one that goes */
export function awaitTogether(draft: Draft, { statements }: Extract<Step, { verb: 'await-together' }>): void {
  const { source } = draft;
  const parts = statements.map((statement) => partsOfAwait(statement)!);
  const [first, ...others] = parts;
  const names = parts.map(({ id }) => (id ? source.of(id) : '')).join(', ');
  const pattern = `[${names.replace(/(?:, )+$/, '')}]`;
  if (first!.id) draft.replace(first!.id.range, pattern);
  else if (others.some(({ id }) => id)) draft.insert(first!.statement.range[0], `const ${pattern} = `);
  const promise = parenthesised(source, first!.promise).range;
  draft.open(promise, 'Promise.all([');
  draft.close(promise, `, ${others.map((other) => source.of(other.promise)).join(', ')}])`);
  for (const [index, statement] of statements.slice(1).entries())
    draft.replace([statements[index]!.range[1], statement.range[1]], '');
}
