import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Step } from '../../plans/plan.js';
import { forkRewrites } from '../making/fork.js';
import type { HostSink } from '../making/host-sink.js';
import { plan, preceded, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { waitOrLetGo, type Loose } from '../making/wait-or-let-go.js';
import { yieldStep } from '../making/wait.js';
import type { Floating } from './finding.js';
import { loopAround } from './for-each.js';
import type { Unhandled } from './unhandled.js';

type Values = readonly [Unhandled, ...Unhandled[]];

/** `spawn`, `ensure`, `resource` of effection last as long as the operation that yields them: in a fork, not at all. */
function bindsToItsOperation(facts: FileFacts, { node, runtime }: Unhandled): boolean {
  return (
    runtimes[runtime ?? 'effect'].driversLastWithin === true &&
    node.type === 'CallExpression' &&
    facts.row('driver', node.callee) !== undefined
  );
}

function planOperation({ facts }: Floating, node: TSESTree.Node, value: Unhandled): Plan {
  const suspension = facts.suspendsWith(node);
  if ((suspension.with === 'yield*' || suspension.with === 'yield') && suspension.runtime === value.runtime) {
    const steps = [yieldStep(value.node, suspension.with === 'yield*' ? 'yield* ' : 'yield ')];
    return plan(
      rewrite(steps, `Run it here with \`${suspension.with}\``, 'yield'),
      bindsToItsOperation(facts, value) ? [] : forkRewrites(facts, value.node, suspension.runtime, []),
    );
  }
  return refuseToWait(suspension);
}

function planGenerator({ facts }: Floating, node: TSESTree.Node, value: Unhandled): Plan {
  const suspension = facts.suspendsWith(node);
  if (suspension.with === 'await' && node.type === 'ExpressionStatement') {
    const after = facts.textOf(node).endsWith(';') ? ')' : ') {}'; // A semicolon that is there is the loop's empty body.
    const drained: Step = {
      verb: 'wrap',
      node: value.node,
      before: 'for await (const _ of ',
      after,
      result: 'primary',
      operand: 'assignment',
    };
    return plan(rewrite([drained], 'Run it to its end with `for await`', 'for-await'));
  }
  return refuseToWait(suspension);
}

/**
 * What to do about values that end at `node`.
 *
 * @param unbind steps that free the values from a variable first
 */
export function planDropped(
  floating: Floating,
  node: TSESTree.Node,
  values: Values,
  host: HostSink | undefined,
  unbind: readonly Step[] = [],
): Plan {
  return preceded(unbind, planFor(floating, node, values, host));
}

function planFor(floating: Floating, node: TSESTree.Node, values: Values, host: HostSink | undefined): Plan {
  const { facts, settings, options } = floating;
  const [first] = values;
  if (first.kind === 'operation') return planOperation(floating, node, first);
  if (first.kind === 'generator') return planGenerator(floating, node, first);
  // Of what several branches give, the first decides.
  const found = waitOrLetGo(
    { facts, settings, node, host, voidCounts: options.ignoreVoid },
    values as Values & [Loose, ...Loose[]],
  );
  const loop =
    found.kind === 'refuse' && found.reason === 'synchronous-callback' ? loopAround(facts, node, values) : undefined;
  if (loop === 'runs-concurrently') return refuse(loop, found.alternatives);
  return loop ? plan(loop, found.alternatives) : found;
}
