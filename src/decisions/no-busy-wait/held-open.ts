import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfNode } from '../../analysis/node-program.js';
import { memberOfProcess } from '../../analysis/process.js';
import { bare, isFunction } from '../../analysis/tree.js';
import { droppedExpressions, neverRead } from '../making/dropped-values.js';
import { refuse } from '../making/plans.js';
import type { BusyFinding } from './finding.js';

const MODULES = new Set(['', 'timers', 'node:timers']);

/** `setInterval(() => {}, 1 << 30)` */
function doesNothing(facts: FileFacts, expression: TSESTree.Node): boolean {
  const call = bare(expression);
  if (call.type !== 'CallExpression') return false;
  const [callback] = call.arguments;
  if (!isFunction(callback) || callback.generator) return false;
  const isEmpty = callback.body.type === 'BlockStatement' ? callback.body.body.length === 0 : isValue(callback.body);
  return (
    isEmpty &&
    facts.bindings(call.callee).some(({ module, path }) => MODULES.has(module) && /(?:^|\.)setInterval$/.test(path))
  );
}

const isValue = (node: TSESTree.Node): boolean =>
  node.type === 'Literal' || (node.type === 'Identifier' && node.name === 'undefined');

const endsItself = ({ nodes, parsed }: FileFacts): boolean =>
  nodes.of('CallExpression').some(({ callee }) => memberOfProcess(parsed, callee) === 'exit');

/**
 * Intervals that do nothing, and that nobody ends: all that they are for is that the process does not end. Who keeps one to
 * clear it later, as a runtime does, has said when that is; so has a file that ends the process.
 */
export function heldOpen(facts: FileFacts): BusyFinding[] {
  const dropped = droppedExpressions(facts).map(({ expression }) =>
    expression.type === 'UnaryExpression' && expression.operator === 'void' ? expression.argument : expression,
  );
  const found = [...dropped, ...neverRead(facts).map(({ init }) => init)].filter((one) => doesNothing(facts, one));
  if (found.length === 0 || !isOfNode(facts) || endsItself(facts)) return [];
  return found.map((node) => ({
    node,
    messageId: 'heldOpen',
    data: {},
    plan: refuse('held-open-by-hand'),
    drivenBy: facts.drivenBy(node),
  }));
}
