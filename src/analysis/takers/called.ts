import type { TSESTree } from '@typescript-eslint/types';
import { isModifier } from '../../catalogue/catalogue.js';
import type { DriverRow, RowOf } from '../../catalogue/row.js';
import type { Handed } from '../boundaries.js';
import type { Facts } from '../facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, lastName } from '../tree.js';
import { isAmong, type Called } from './taker.js';

/** `it.only`, `test.each(rows)`, `describe.skip.each`: the function whose row counts. */
function withoutModifiers(callee: TSESTree.Node): TSESTree.Node {
  const node = bare(callee);
  if (node.type === 'CallExpression' && lastName(node.callee) === 'each') return withoutModifiers(node.callee);
  if (node.type === 'TaggedTemplateExpression' && lastName(node.tag) === 'each') return withoutModifiers(node.tag);
  return node;
}

/** Of a global `it.only` the types name another function than that of `it`. */
function rowUnder<K extends 'test' | 'callback'>(facts: Facts, kind: K, callee: TSESTree.Node): RowOf<K> | undefined {
  const row = facts.row(kind, callee);
  if (row || callee.type !== 'MemberExpression' || !isModifier(lastName(callee))) return row;
  return rowUnder(facts, kind, bare(callee.object));
}

function driverRow(
  facts: Facts,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: number,
): DriverRow | undefined {
  const callee = bare(call.callee);
  const row = facts.row('driver', callee);
  if (row && isAmong(row.drives, argument)) return row;
  // `Effect.fn('name')(function* () {})`: the row is on the inner callee.
  if (callee.type !== 'CallExpression') return undefined;
  const curried = facts.row('driver', callee.callee);
  return curried?.callStyle === 'curried' ? curried : undefined;
}

/**
 * When the call that a function is passed to calls it, by the rows of the catalogue alone: no types are asked.
 *
 * @param handed the call, and where in it the function stands
 */
export function calledBy(
  facts: Facts,
  { call, argument = 0, property, node }: Handed & { readonly node?: FunctionNode },
): Called {
  if (!call) return { when: 'unknown' };
  const driver = driverRow(facts, call, argument);
  if (driver && (driver.style === 'callback' || node?.generator || property !== undefined))
    return { when: 'driven', row: driver };
  const callee = withoutModifiers(call.callee);
  const test = rowUnder(facts, 'test', callee);
  if (test) return { when: 'test', row: test };
  const row = property === undefined ? rowUnder(facts, 'callback', callee) : undefined;
  return row && isAmong(row.callbacks, argument) ? { when: row.timing, row } : { when: 'unknown' };
}
