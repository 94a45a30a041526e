import type { BlockingCall } from '../../analysis/blocking/calls.js';
import { blockingCalls, isWorthWaiting } from '../../analysis/blocking/calls.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { handedTo } from '../../analysis/boundaries.js';
import type { Taker } from '../../analysis/takers/taker.js';
import { takerAt } from '../../analysis/takers/takers.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import { distinct } from '../../plans/distinct.js';
import type { Plan, RefusalReason, Step } from '../../plans/plan.js';
import { fileClosure } from '../making/file-closure.js';
import { movesOf } from '../making/moves-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { waitInside } from '../making/run-inside.js';
import { waited, waitForPromise } from '../making/wait.js';
import type { Settings } from '../../settings/settings.js';
import { refusalFor } from '../making/hindrance.js';
import type { TSESTree } from '@typescript-eslint/types';
import { asynchronously, importsAfter, WAYS_OUT } from './plan.js';
import { checksThenActs, isCheckThenAct } from './race.js';

/** The blocking calls of functions that become async, awaited. */
function siblingsAwaited(facts: FileFacts, functions: ReadonlySet<FunctionNode>): readonly Step[] | RefusalReason {
  const all = blockingCalls(facts);
  const inside = all.filter(
    (one) => !one.row.onRequest && isWorthWaiting(facts, one) && functions.has(functionAround(one.call)!),
  );
  const steps: Step[] = [];
  const imports: Step[] = [];
  for (const one of inside) {
    const made = asynchronously(facts, one);
    if ('kind' in made) return 'no-asynchronous-sibling';
    if (isCheckThenAct(facts, one, all)) return 'check-then-act';
    const wait = waitForPromise(facts, { with: 'await', boundary: facts.boundary(one.call) }, one.call);
    if (!wait) return 'result-needed-synchronously';
    steps.push(made.replaced, ...wait.steps, ...made.taken);
    imports.push(...made.imports);
  }
  const calls = inside.map(({ call }: BlockingCall) => call);
  return [...steps, ...importsAfter(facts, calls, distinct(imports))];
}

/** What an array method calls once for each item follows the array's own place, where the list of promises is waited for. */
const isPerItem = (taker: Taker | undefined): boolean =>
  taker?.called.when === 'at-once' && taker.called.row.perItem === true;

/** Why an expression cannot wait, whatever becomes of the functions that it calls. */
function hindranceAt(facts: FileFacts, settings: Settings, node: TSESTree.Expression): RefusalReason | undefined {
  const suspension = facts.suspendsWith(node);
  // Whoever calls a function follows.
  if (suspension.with !== 'nothing' || suspension.hindrance === 'function') return undefined;
  const { boundary, taker } = suspension;
  if (isPerItem(taker) && boundary.kind === 'function' && boundary.call)
    return hindranceAt(facts, settings, boundary.call);
  const steps = waited(facts, suspension, node) ?? waitInside(facts, settings, suspension, node);
  return steps ? undefined : refusalFor(suspension);
}

/** The same of what takes a function by its name. */
function hindranceOfName(facts: FileFacts, settings: Settings, name: TSESTree.Node): RefusalReason | undefined {
  const handed = handedTo(name);
  if (!handed?.call) return undefined;
  const taker = takerAt(facts, handed, undefined, name);
  if (isPerItem(taker)) return hindranceAt(facts, settings, handed.call);
  // There is no place for a handler.
  return taker.result === 'ignored' && settings.fireAndForget !== 'void' ? 'void-callback' : undefined;
}

/** The functions on the way become async, and whoever calls them follows: in this file, or by the migration engine. */
export function planHidden(
  facts: FileFacts,
  settings: Settings,
  place: ColouredNode,
  { chain }: Reached,
  { instead, sibling }: BlockingCallRow,
): Plan {
  const { node, call } = place;
  const movement = call.movement();
  if (movement.blockedBy) return refuse(movement.blockedBy);
  if (chain.length === 1 || !sibling) return refuse('no-asynchronous-sibling', [], instead);
  if (checksThenActs(facts, [node]).length > 0) return refuse('check-then-act');
  const hindrance = call.isHandedOver
    ? hindranceOfName(facts, settings, node)
    : hindranceAt(facts, settings, node as TSESTree.Expression);
  if (hindrance) return refuse(hindrance, [], WAYS_OUT.get(hindrance));
  if (movement.inOneFile && movement.seeds.length > 0) {
    const closure = fileClosure(facts, settings, movement, (functions) => siblingsAwaited(facts, functions));
    if (closure.is === 'refused') return refuse(closure.reason);
    if (closure.is === 'closed') return plan(rewrite(closure.steps, closure.title, 'await'));
  }
  return movesOf(movement, 'async-boundary migrate no-blocking-in-async-context');
}
