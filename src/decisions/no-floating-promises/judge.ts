import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Foreseen } from '../../analysis/types/oracle.js';
import type { Settings } from '../../settings/settings.js';
import { dispatchedFinding } from './dispatched.js';
import { dispatches } from '../making/dispatched.js';
import { droppedFinding } from './dropped.js';
import type { Floating, FloatingFinding, FloatingOptions } from './finding.js';
import { forEachFindings } from './for-each.js';
import { operandsDroppedInside } from './operands.js';
import { neverRead, storedFindings } from './stored.js';
import { isKnownSafe, unhandledIn, type Unhandled } from './unhandled.js';

function isAsyncIife(statement: TSESTree.ExpressionStatement): boolean {
  const { expression } = statement;
  if (expression.type !== 'CallExpression') return false;
  return expression.callee.type === 'ArrowFunctionExpression' || expression.callee.type === 'FunctionExpression';
}

function valueOf({ expression }: TSESTree.ExpressionStatement): TSESTree.Expression {
  return expression.type === 'ChainExpression' ? expression.expression : expression;
}

/** Expressions whose value nothing can take, with the node that a finding underlines. */
function droppedExpressions({ facts, options }: Floating): { node: TSESTree.Node; expression: TSESTree.Expression }[] {
  const statements = facts.nodes
    .of('ExpressionStatement')
    .filter((statement) => !statement.directive && !(options.ignoreIIFE && isAsyncIife(statement)))
    .map((statement) => ({ node: statement, expression: valueOf(statement) }));
  const voided = facts.nodes
    .of('ArrowFunctionExpression')
    .flatMap(({ body }) => (body.type === 'UnaryExpression' ? [{ node: body, expression: body }] : []));
  return [...statements, ...voided];
}

/** Expressions of which it is known without types that they drop no promise, or whose parts are asked about. */
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

/** What will be asked whether it is a promise. */
export function droppedValues({ nodes }: FileFacts): Partial<Foreseen> {
  return {
    values: nodes
      .of('ExpressionStatement')
      .map(valueOf)
      .filter(({ type }) => !NEVER_ASKED.has(type)),
  };
}

/** Has the compiler work on what will be asked about every statement, where it can do so meanwhile. */
export function beginNoFloatingPromises(facts: FileFacts, options: FloatingOptions): void {
  if (options.allowForKnownSafePromises.length === 0 && facts.nodes.of('ExpressionStatement').length > 0)
    facts.oracle.begin?.();
}

/** Promises, async generators and operations that end nowhere. */
export function decideNoFloatingPromises(
  facts: FileFacts,
  options: FloatingOptions,
  settings: Settings,
): FloatingFinding[] {
  const floating: Floating = { facts, options, settings };
  beginNoFloatingPromises(facts, options);
  // Looks at scopes alone, which the host computes for it.
  const unread = options.checkStored ? neverRead(floating) : [];
  const found = new Set<TSESTree.Node>();
  const dropped = droppedExpressions(floating).flatMap(({ node, expression }) => {
    const unhandled = unhandledIn(floating, expression);
    if (unhandled.length === 0 || isKnownSafe(floating, expression)) return [];
    for (const value of unhandled) found.add(value.node);
    return [droppedFinding(floating, node, unhandled as [Unhandled, ...Unhandled[]])];
  });
  return [
    ...dropped,
    ...(options.checkOperands ? operandsDroppedInside(floating, found) : []),
    ...storedFindings(floating, unread),
    ...(options.checkForEach ? forEachFindings(floating) : []),
    ...(options.checkDispatchers ? dispatches(facts).map((dispatch) => dispatchedFinding(floating, dispatch)) : []),
  ];
}
