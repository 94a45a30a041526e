import type { TSESTree } from '@typescript-eslint/types';
import { handedTo } from '../../analysis/boundaries.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isRunnerCall } from '../../analysis/runner-calls.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { refuse } from '../making/plans.js';
import { foundThroughCalls, placesThroughCalls } from '../making/through-calls.js';
import { bridgeRewrite } from './bridge.js';
import { driverOf, isKept, placeInside, type Driver } from './driver.js';
import { places, type RunnerMessage } from './messages.js';
import { isPiped } from '../making/runner-uses.js';
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
  const { rootsAreKept } = runtimes[row.runtime];
  if (chain.length > 1)
    return refuse(
      'runs-in-a-helper',
      [],
      rootsAreKept ? 'return the observable, and flatten it here (`mergeMap`, `switchMap`)' : undefined,
    );
  if (driver.how === 'inside' && !rootsAreKept)
    return bridgeRewrite(facts, { node: node as TSESTree.Expression, row }, driver, node);
  return refuse('synchronous-callback', [], 'take the operations themselves, and yield them');
}

/** `client(Effect.runPromise)`: what it makes of a runner that it asks for is its own affair. */
function isAskedFor(facts: FileFacts, { node, call }: ColouredNode, { chain }: Reached): boolean {
  const handed = chain.length === 1 && call.isHandedOver ? handedTo(node) : undefined;
  return handed !== undefined && calledBy(facts, handed).when === 'unknown';
}

/** `const dispatch = (e) => Runtime.runFork(runtime)(e)`, with a runtime that its maker took: for callbacks, and code between. */
const isBridge = ({ chain, colour }: Reached): boolean =>
  chain.length > 1 &&
  colour.kind === 'runs' &&
  colour.row.kind === 'top-level-runner' &&
  colour.row.services === 'argument';

const placeOf = ({ loc: { start } }: TSESTree.Node): string => `${start.line}:${start.column + 1}`;

/**
 * Calls of functions that start a runtime, in code that the same runtime runs or around which it stands.
 *
 * @param direct what is found of runners themselves: a call that comes to one of those is no finding of its own
 */
export function hiddenRunners(
  facts: FileFacts,
  settings: Settings,
  direct: readonly Finding<RunnerMessage>[],
): Finding<RunnerMessage>[] {
  const said = new Set(direct.map(({ node }) => placeOf(node)));
  const own = facts.parsed.filename.replaceAll('\\', '/');
  const nodes = new Set<TSESTree.Node>();
  const coloured = placesThroughCalls(facts, settings)
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
    if (runtimes[row.runtime].rootsAreKept && !call.isHandedOver && isKept(facts, node, driver)) continue;
    // With the runtime of the code around, that is the documented bridge, whoever calls it.
    if (driver.how === 'inside' ? row.services !== undefined : isBridge(reached)) continue;
    said.add(placeOf(node));
    nodes.add(node);
    found.push(
      foundThroughCalls(facts, one, reached, {
        messageId: messageFor(row, driver),
        data: wordsFor(
          row,
          row.services === undefined ? 'both' : 'interruption',
          call.isHandedOver ? places.given : placeInside(driver),
        ),
        plan: planFor(facts, one, reached, row, driver),
        inside: driver.around,
        row,
      }),
    );
  }
  return found;
}
