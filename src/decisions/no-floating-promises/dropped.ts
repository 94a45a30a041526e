import type { TSESTree } from '@typescript-eslint/types';
import type { Floating, FloatingFinding } from './finding.js';
import type { FloatingMessage } from './messages.js';
import { attemptNote, consequenceAt } from './consequence.js';
import { planDropped } from './plan.js';
import { hostSinkFor } from '../making/host-sink.js';
import type { Unhandled } from './unhandled.js';

function messageOf(first: Unhandled): FloatingMessage {
  if (first.kind === 'array') return 'allDropped';
  if (first.uselessHandler) return first.uselessHandler === 'perhaps' ? 'perhapsUselessHandler' : 'uselessHandler';
  return 'dropped';
}

/** The finding for values that end at `node`, with the plan that fits the context. */
export function droppedFinding(
  floating: Floating,
  node: TSESTree.Node,
  unhandled: readonly [Unhandled, ...Unhandled[]],
): FloatingFinding {
  const { facts } = floating;
  const [first] = unhandled;
  const host = hostSinkFor(facts, node);
  return {
    node,
    messageId: messageOf(first),
    data: {
      consequence: host ? host.row.dropped : consequenceAt(facts, node, first),
      attempt: attemptNote(node),
    },
    plan: planDropped(floating, node, unhandled, host),
    drivenBy: facts.drivenBy(node),
    sink: { kind: first.voided ? 'voided' : 'dropped', at: node },
    row: host?.row,
  };
}
