import type { TSESTree } from '@typescript-eslint/types';
import type { Plan, Step } from '../../plans/plan.js';
import type { HostSink } from '../making/host-sink.js';
import { plan, preceded, refuse } from '../making/plans.js';
import { waitOrLetGo } from '../making/wait-or-let-go.js';
import type { Floating } from './finding.js';
import { loopAround } from './for-each.js';
import type { Unhandled } from './unhandled.js';

type Values = readonly [Unhandled, ...Unhandled[]];

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
  // Of what several branches give, the first decides.
  const found = waitOrLetGo({ facts, settings, node, host, voidCounts: options.ignoreVoid }, values);
  const loop =
    found.kind === 'refuse' && found.reason === 'synchronous-callback' ? loopAround(facts, node, values) : undefined;
  if (loop === 'runs-concurrently') return refuse(loop, found.alternatives);
  return loop ? plan(loop, found.alternatives) : found;
}
