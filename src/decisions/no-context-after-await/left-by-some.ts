import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { functionAround } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import type { Origin } from '../../catalogue/origin.js';
import { contextLeft, leavingBy, type Left } from './left.js';
import { runsWithin } from './listeners.js';
import { openingOf } from './opened.js';

const isAmong =
  ({ module, openedBy = [] }: SynchronousContextRow) =>
  ({ package: owner, path }: Origin): boolean =>
    openedBy.includes(path) && (module.length === 0 ? owner === '' : module.includes(owner));

/** How a call has left what only some waits leave: a transaction that it is part of, or the listener for an event. */
export function leftBySome(
  facts: FileFacts,
  call: TSESTree.CallExpression,
  row: SynchronousContextRow,
): Left | undefined {
  const { leftBy = 'task', openedBy, within } = row;
  const leaving = leavingBy(facts, leftBy);
  if (!openedBy) {
    const left = contextLeft(facts, call, undefined, leaving);
    const around = left?.how === 'callback' ? functionAround(left.call) : left?.fn;
    return around && within && runsWithin(facts, around, within) ? left : undefined;
  }
  const opening = openingOf(facts, call.callee, row);
  const owner = opening && functionAround(opening);
  if (!owner || ![...facts.bindings(opening.callee), ...facts.originsOf(opening.callee)].some(isAmong(row)))
    return undefined;
  const isBehind = (node: TSESTree.Node): boolean => node.range[0] >= opening.range[1];
  return contextLeft(facts, call, owner, {
    wait: (wait) => isBehind(wait) && leaving.wait(wait),
    call: (one) => isBehind(one) && leaving.call(one),
  });
}
