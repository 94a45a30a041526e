import type { TSESTree } from '@typescript-eslint/types';
import { blocking } from '../../analysis/blocking/family.js';
import { calledAs, rowOfCall, type CalledAs } from '../../analysis/blocking/handlers.js';
import { concernsNobody } from '../../analysis/blocking/once.js';
import { handedTo } from '../../analysis/boundaries.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { functionAround, lastName } from '../../analysis/tree.js';
import type { BlockingCallRow, BlockingCost } from '../../catalogue/blocking-row.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { functionCalled } from '../making/function-called.js';
import { foundThroughCalls, placesThroughCalls } from '../making/through-calls.js';
import type { BlockingOptions } from './finding.js';
import type { BlockingMessage } from './messages.js';
import { planHidden } from './plan-hidden.js';
import { said } from './said.js';

/** From what is worth knowing most: a call that comes to several is reported for the first. */
const COSTS: readonly BlockingCost[] = ['process', 'unbounded', 'file'];

interface Stalling {
  readonly reached: Reached;
  readonly row: BlockingCallRow;
}

const rank = ({ reached, row }: Stalling): number =>
  COSTS.indexOf(row.cost) + (reached.certainty === 'may' ? COSTS.length : 0);

/** Is what is handed over here a handler of this file, in which what it comes to is found? */
function isFoundInside(facts: FileFacts, { node, call }: ColouredNode): boolean {
  if (!call.isHandedOver) return false;
  const isBound =
    node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && lastName(node.callee) === 'bind';
  const name = isBound ? (node.callee as TSESTree.MemberExpression).object : (node as TSESTree.Expression);
  const fn = functionCalled(facts, { callee: name });
  return fn !== undefined && calledAs(facts, fn.body) !== undefined;
}

/** What a function is called for that is handed over here, or the code around. */
function calledFor(facts: FileFacts, { node, call }: ColouredNode): CalledAs {
  if (!call.isHandedOver) return calledAs(facts, node);
  const handed = handedTo(node);
  return handed && rowOfCall(facts, handed)?.called;
}

/** Calls that come to a blocking one through functions of this file and others, where what drives the code calls them. */
export function hiddenBlocking(
  facts: FileFacts,
  { where, checkExists }: BlockingOptions,
  settings: Settings,
): Finding<BlockingMessage>[] {
  return placesThroughCalls(facts, settings, blocking).flatMap((place): Finding<BlockingMessage>[] => {
    const { node, call } = place;
    if (isFoundInside(facts, place) || (!call.isHandedOver && !functionAround(node))) return [];
    const stalling = call.reached.flatMap((reached): Stalling[] => {
      const { colour, throughAsync } = reached;
      if (colour.kind !== 'stalls' || (colour.row.onRequest && !checkExists)) return [];
      // What an async function blocks is found there.
      return where === 'async' && throughAsync ? [] : [{ reached, row: colour.row }];
    });
    const [worst] = stalling.sort((a, b) => rank(a) - rank(b));
    if (!worst || concernsNobody(facts, node)) return [];
    const { reached, row } = worst;
    const words = said(facts, { node, as: calledFor(facts, place), drives: () => facts.drivenAt(place), row, where });
    if (!words || insulationOf(facts, node)) return [];
    const plan = planHidden(facts, settings, place, reached, { row, where });
    return [foundThroughCalls(facts, place, reached, { ...words, plan, row })];
  });
}
