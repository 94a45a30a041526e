import type { TSESTree } from '@typescript-eslint/types';
import { isModifier } from '../../catalogue/catalogue.js';
import type { DriverRow, RowOf } from '../../catalogue/row.js';
import type { Handed } from '../boundaries.js';
import type { Facts } from '../facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, lastName } from '../tree.js';
import { isAmong, type Called } from './taker.js';

/** Elements of the shortest row of `each([[1, 2], [3, 4]])`: a row that is no list is one argument, and so is what is not seen. */
export const shortestRow = (widths: readonly (number | undefined)[]): number =>
  widths.length === 0 ? 1 : Math.min(...widths.map((width) => width ?? 1));

const widthOf = (row: TSESTree.Node | null): number | undefined =>
  row?.type === 'ArrayExpression' && row.elements.every((one) => one?.type !== 'SpreadElement')
    ? row.elements.length
    : undefined;

/** `it.only`, `test.each(rows)`, `describe.skip.each`: the function whose row counts, and how many arguments one of `rows` gives. */
function withoutModifiers(callee: TSESTree.Node): { readonly callee: TSESTree.Node; readonly given: number } {
  const node = bare(callee);
  if (node.type === 'CallExpression' && lastName(node.callee) === 'each') {
    const [table] = node.arguments;
    const rows = table?.type === 'ArrayExpression' ? table.elements : [];
    return { callee: bare(node.callee), given: shortestRow(rows.map(widthOf)) };
  }
  if (node.type === 'TaggedTemplateExpression' && lastName(node.tag) === 'each')
    return { callee: bare(node.tag), given: 1 };
  return { callee: node, given: 0 };
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
  const { callee, given } = withoutModifiers(call.callee);
  const test = rowUnder(facts, 'test', callee);
  if (test) return { when: 'test', row: test, given };
  const row = property === undefined ? rowUnder(facts, 'callback', callee) : undefined;
  return row && isAmong(row.callbacks, argument) ? { when: row.timing, row } : { when: 'unknown' };
}
