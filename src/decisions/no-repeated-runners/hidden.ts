import type { TSESTree } from '@typescript-eslint/types';
import { handedTo } from '../../analysis/boundaries.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { calledBy } from '../../analysis/takers/called.js';
import { isPerItem } from '../../analysis/takers/taker.js';
import { bare } from '../../analysis/tree.js';
import { functionIn } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { writtenInside } from '../../analysis/written-inside.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Settings } from '../../settings/settings.js';
import { refuse } from '../making/plans.js';
import { isOverAtOnce } from '../making/runner-uses.js';
import { foundThroughCalls, placesThroughCalls } from '../making/through-calls.js';
import type { RepeatedFinding } from './finding.js';
import { joinOf } from '../making/joined.js';
import { onlyValueIn } from './one-program.js';
import { repetitionOf } from './repetition.js';
import { waitsForOthersAt } from './waits.js';

/**
 * Is a function nothing but a run: `const run = (e) => Effect.runPromise(e)`? One that does more is a piece of plain
 * asynchronous code with a program of its own.
 */
function isOnlyRun(facts: FileFacts, callee: TSESTree.Node): boolean {
  const names = Names.of(facts);
  const places = names.declared({ code: names.judged, node: callee });
  return (
    places.length > 0 &&
    places.every(({ node }) => {
      const fn = functionIn(node);
      const only = fn && onlyValueIn(fn.body);
      const value = only && bare(only);
      const run = value?.type === 'AwaitExpression' ? bare(value.argument) : value;
      return run?.type === 'CallExpression';
    })
  );
}

/** How often a coloured place runs, and whether its promises are joined. */
function repeatedAs(
  facts: FileFacts,
  { node, call }: ColouredNode,
): { by: 'loop' | 'callback'; joined: boolean } | undefined {
  const handed = call.isHandedOver || node.type !== 'CallExpression' ? handedTo(node) : undefined;
  if (handed) {
    const called = calledBy(facts, handed);
    if (handed.call?.type !== 'CallExpression' || !isPerItem(called)) return undefined;
    return called.row.result === 'ignored'
      ? undefined
      : { by: 'callback', joined: joinOf(facts, handed.call) !== undefined };
  }
  const repetition = repetitionOf(facts, node);
  if (!repetition || facts.sink(node).kind === 'dropped' || waitsForOthersAt(facts, repetition, node)) return undefined;
  return { by: repetition.by, joined: repetition.by === 'callback' && joinOf(facts, repetition.node) !== undefined };
}

/** Calls, again and again, of functions that are nothing but a run, here or in other files. */
export function hiddenFindings(facts: FileFacts, settings: Settings): RepeatedFinding[] {
  return placesThroughCalls(facts, settings).flatMap((place): RepeatedFinding[] => {
    const { node, call } = place;
    const reached = call.reached.find(
      (one): one is Reached => one.colour.kind === 'runs' && one.chain.length === 2 && one.certainty === 'always',
    );
    if (!reached || reached.colour.kind !== 'runs') return [];
    const { row } = reached.colour;
    const { apart } = runtimes[row.runtime].says;
    if (!apart || row.exitsProcess || isOverAtOnce(row)) return [];
    const repeated = repeatedAs(facts, place);
    const callee = node.type === 'CallExpression' ? node.callee : node;
    if (!repeated || !isOnlyRun(facts, callee)) return [];
    if (writtenInside(facts, node, row.runtime) || insulationOf(facts, node)) return [];
    return [
      foundThroughCalls(facts, place, reached, {
        messageId: repeated.by === 'loop' ? 'inLoop' : 'perItem',
        data: { apart: repeated.joined ? apart.beside : apart.next },
        plan: refuse(
          'runs-in-a-helper',
          [],
          'let that function return the operation, and run all of them as one program',
        ),
        row,
      }),
    ];
  });
}
