import type { TSESTree } from '@typescript-eslint/types';
import type { Floating, FloatingFinding, FloatingMessage } from '../no-floating-promises.js';
import { attemptNote, consequenceAt } from './consequence.js';
import { planDropped } from './plan.js';
import { hostSinkFor } from './host-sink.js';
import type { Unhandled } from './unhandled.js';

const OPERATION_WORDS = {
  effect: { what: 'This Effect', driver: 'an Effect runs only when it is yielded, composed or given to a runner' },
  effection: { what: 'This operation', driver: 'an operation runs only when it is yielded or given to a runner' },
  saga: { what: 'This saga effect', driver: 'it is a plain object until the saga yields it' },
  co: { what: 'This operation', driver: 'it runs only when it is yielded' },
  flow: { what: 'This operation', driver: 'it runs only when it is yielded' },
  rxjs: { what: 'This Observable', driver: 'an Observable does nothing until it is subscribed to' },
} as const;

function messageOf(first: Unhandled): FloatingMessage {
  if (first.kind === 'generator') return 'generatorDropped';
  if (first.kind === 'operation') return 'operationDropped';
  return first.uselessHandler ? 'uselessHandler' : 'dropped';
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
  const words = OPERATION_WORDS[first.runtime ?? 'effect'];
  return {
    node,
    messageId: messageOf(first),
    data: {
      what: first.kind === 'array' ? 'the promises of this array' : 'this promise',
      consequence: host ? host.row.dropped : consequenceAt(facts, node, first),
      attempt: attemptNote(node),
      useless:
        first.uselessHandler === 'perhaps'
          ? 'may be something else than a function, and is ignored then'
          : 'is not a function, so it is ignored',
      operation: words.what,
      driver: words.driver,
    },
    plan: planDropped(floating, node, unhandled, host),
    drivenBy: facts.drivenBy(node),
    sink: { kind: first.voided ? 'voided' : 'dropped', at: node },
    row: host?.row,
  };
}
