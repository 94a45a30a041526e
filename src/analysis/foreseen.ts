import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from './file-facts.js';
import type { Foreseen } from './types/oracle.js';
import { bare, lastName } from './tree.js';

/** Expressions whose value no rule asks about when nothing takes it. */
const NEVER_ASKED = new Set([
  'AssignmentExpression',
  'Literal',
  'TemplateLiteral',
  'UpdateExpression',
  'BinaryExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'UnaryExpression',
  'SequenceExpression',
]);

const RUNNERS = ['nested-runner', 'top-level-runner'] as const;

/** What rules will most likely ask about a file, for a backend to which one long question costs less than many short ones. */
export function foreseen(facts: FileFacts): Foreseen {
  const values = facts.nodes
    .of('ExpressionStatement')
    .map(
      ({ expression }): TSESTree.Node => (expression.type === 'ChainExpression' ? expression.expression : expression),
    )
    .filter(({ type }) => !NEVER_ASKED.has(type));
  const names = new Set(RUNNERS.flatMap((kind) => [...facts.catalogue.names(kind)]));
  const isBound = (callee: TSESTree.Node): boolean =>
    facts.bindings(callee).some((origin) => RUNNERS.some((kind) => facts.catalogue.match(kind, origin)));
  const callees = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')]
    .map(({ callee }) => bare(callee))
    .filter(
      (callee) =>
        (callee.type === 'Identifier' || callee.type === 'MemberExpression') &&
        names.has(lastName(callee) ?? '') &&
        !isBound(callee),
    );
  return {
    values,
    origins: callees,
    typeOrigins: callees.flatMap((callee) => (callee.type === 'MemberExpression' ? [bare(callee.object)] : [])),
  };
}
