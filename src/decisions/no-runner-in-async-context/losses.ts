import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, lastName } from '../../analysis/tree.js';
import type { RunnerUse } from '../making/runner-uses.js';
import { functionCalled } from '../making/function-called.js';
import type { Driver } from './driver.js';

export type Losses = 'services' | 'interruption' | 'both' | 'neither';

/** Does an options literal pass interruption on, by a key that the row names? */
function isLinked({ call, row, factory }: RunnerUse): boolean {
  if (!call || !row.linkedBy) return false;
  const { argument, keys } = row.linkedBy;
  const options = call.arguments[factory ? 1 : argument];
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && keys.includes(property.key.name),
  );
}

/** `e.pipe(Effect.provide(layer))` builds services of its own, apart from those around it. */
function providesItsOwn(facts: FileFacts, operand: TSESTree.Expression): boolean {
  const provides = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' && /^provide/.test(lastName(node.callee) ?? '');
  return findInside(operand, facts.parsed.visitorKeys, provides) !== undefined;
}

/**
 * `Effect.provide(e, context)`, `e.pipe(Effect.provide(runtime))`, with what a function around has taken from its fibre,
 * here or in a function of this file that the operation goes through.
 */
function providesWhatIsAround(facts: FileFacts, { operand }: RunnerUse): boolean {
  const isIn = (root: TSESTree.Node, goesOn: boolean): boolean =>
    findInside(root, facts.parsed.visitorKeys, (node) => {
      if (node.type !== 'CallExpression') return false;
      const fn = goesOn ? functionCalled(facts, node) : undefined;
      if (fn) return isIn(fn.body, false);
      return (
        lastName(node.callee) === 'provide' &&
        node.arguments.some(
          (argument) => argument.type === 'Identifier' && facts.variable(argument)?.scope.block.type !== 'Program',
        )
      );
    }) !== undefined;
  return operand !== undefined && isIn(operand, true);
}

function needsNoServices(facts: FileFacts, { operand }: RunnerUse): boolean {
  if (!operand) return false;
  const { needsNothing } = facts.oracle.values([bare(operand)])[0] ?? {};
  // Without types, an Effect of which nobody knows what it needs may need nothing.
  if (needsNothing === undefined && facts.oracle.backend === 'syntax') return true;
  return needsNothing === true && !providesItsOwn(facts, operand);
}

/** What this use loses, compared with staying inside the runtime. */
export function lossesOf(facts: FileFacts, use: RunnerUse, driver: Driver): Losses {
  const { row } = use;
  const interruption = row.loses.includes('interruption') && !isLinked(use);
  // In a callback, the runtime, context or fibre set of the code around is the documented bridge.
  if (driver.how === 'inside' && (row.services !== undefined || providesWhatIsAround(facts, use))) return 'neither';
  const services = row.loses.includes('services') && (interruption || !needsNoServices(facts, use));
  if (services && interruption) return 'both';
  if (services) return 'services';
  return interruption ? 'interruption' : 'neither';
}
