import type { TSESTree } from '@typescript-eslint/types';
import { handedTo } from '../../analysis/boundaries.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isRunnerCall } from '../../analysis/runner-calls.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import type { Plan } from '../../plans/plan.js';
import type { Finding } from '../finding.js';
import { chainText } from '../making/chain-text.js';
import { bridgeRewrite } from './bridge.js';
import { driverOf, isKept, placeInside, type Driver } from './driver.js';
import { places, type RunnerMessage } from './messages.js';
import { isPiped } from './piped.js';
import { messageFor, wordsFor } from './said.js';

function isDirect(facts: FileFacts, { node }: ColouredNode, { chain }: Reached): boolean {
  return (chain.length === 1 && isPiped(node)) || isRunnerCall(facts, 'top-level-runner', node);
}

/** A runner by its name, given to what calls it, or a function that has it inside. */
function planFor(
  facts: FileFacts,
  { node }: ColouredNode,
  { chain }: Reached,
  row: TopLevelRunnerRow,
  driver: Driver,
): Plan {
  const { runtime } = row;
  if (chain.length > 1)
    return {
      kind: 'refuse',
      reason: 'runs-in-a-helper',
      ...(runtime === 'rxjs' ? { advice: 'return the observable, and flatten it here (`mergeMap`, `switchMap`)' } : {}),
      alternatives: [],
    };
  if (driver.how === 'inside' && runtime !== 'rxjs')
    return bridgeRewrite(facts, { node: node as TSESTree.Expression, row }, driver, node);
  return {
    kind: 'refuse',
    reason: 'synchronous-callback',
    advice: 'take the operations themselves, and yield them',
    alternatives: [],
  };
}

/** `client(Effect.runPromise)`: what it makes of a runner that it asks for is its own affair. */
function isAskedFor(facts: FileFacts, { node, call }: ColouredNode, { chain }: Reached): boolean {
  const handed = chain.length === 1 && call.isHandedOver ? handedTo(node) : undefined;
  return handed !== undefined && calledBy(facts, handed).when === 'unknown';
}

const placeOf = ({ loc: { start } }: TSESTree.Node): string => `${start.line}:${start.column + 1}`;

/**
 * Calls of functions that start a runtime, in code that the same runtime runs or around which it stands.
 *
 * @param direct what is found of runners themselves: a call that comes to one of those is no finding of its own
 */
export function hiddenRunners(
  facts: FileFacts,
  policy: 'declared' | 'all',
  direct: readonly Finding<RunnerMessage>[],
): Finding<RunnerMessage>[] {
  const said = new Set(direct.map(({ node }) => placeOf(node)));
  const own = facts.parsed.filename.replaceAll('\\', '/');
  const nodes = new Set<TSESTree.Node>();
  const coloured = facts
    .coloured(policy)
    .flatMap((one) => one.call.reached.map((reached) => ({ one, reached })))
    .sort((a, b) => a.reached.chain.length - b.reached.chain.length);
  const isSaid = ({ chain: [, ...hops] }: Reached): boolean =>
    hops.some(({ file, line, column }) => file === own && said.has(`${line}:${column}`));
  const found: Finding<RunnerMessage>[] = [];
  for (const { one, reached } of coloured) {
    const { node, call } = one;
    const { colour } = reached;
    if (colour.kind !== 'runs' || isSaid(reached) || nodes.has(node)) continue;
    const { row } = colour;
    const driver = driverOf(facts, node, row.runtime, call.isHandedOver);
    if (!driver || isDirect(facts, one, reached) || isAskedFor(facts, one, reached)) continue;
    if (insulationOf(facts, node)) continue;
    if (row.runtime === 'rxjs' && !call.isHandedOver && isKept(facts, node, driver)) continue;
    // With the runtime of the code around, that is the documented bridge.
    if (driver.how === 'inside' && row.services !== undefined) continue;
    said.add(placeOf(node));
    nodes.add(node);
    found.push({
      node,
      messageId: messageFor(row, driver),
      data: {
        call: reached.chain[0].name,
        ...wordsFor(
          row,
          row.services === undefined ? 'both' : 'interruption',
          call.isHandedOver ? places.given : placeInside(driver),
        ),
        chain: chainText(reached),
      },
      plan: planFor(facts, one, reached, row, driver),
      drivenBy: facts.drivenAt(one),
      inside: driver.around,
      sink: facts.sink(node),
      row,
      reached,
    });
  }
  return found;
}
