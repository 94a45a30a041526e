import type { TSESTree } from '@typescript-eslint/types';
import type { Origin } from '../../catalogue/origin.js';
import type { FileFacts } from '../file-facts.js';
import { bare, lastName } from '../tree.js';
import { Waits } from './waits.js';

/** Node's own are known by rows, or end by themselves; a row says otherwise where they do not. */
const isOfPackage = ({ package: owner, module }: Origin): boolean =>
  owner !== '' && owner !== 'node' && !module.startsWith('.');

/**
 * Where a package's thing works with events, streams or loops by its type, what the promise of a method waits for may be
 * anything.
 *
 * @param value that a promise comes from
 * @returns the callee, where it is such a method and neither a body nor a row of it tells
 */
export function unseenCallee(facts: FileFacts, value: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const call = bare(value);
  if (call.type !== 'CallExpression') return undefined;
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const word = /^(?:[a-z]+|[A-Z]+)/.exec(lastName(callee) ?? '')?.[0];
  const says = facts
    .rowsOfType('waits-for', callee.object)
    .filter(({ named }) => named === undefined || (word !== undefined && named.includes(word)))
    .flatMap((row) => row.calls ?? []);
  if (!says.includes('unseen') || says.includes('itself')) return undefined;
  const [origin] = facts.oracle.origins([callee]);
  if (!origin || !isOfPackage(origin)) return undefined;
  return new Waits(facts, value).of(call).waitsFor === 'unknown' ? callee : undefined;
}
