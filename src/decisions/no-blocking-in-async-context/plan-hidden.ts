import type { TSESTree } from '@typescript-eslint/types';
import type { BlockingCall } from '../../analysis/blocking/calls.js';
import { blockingCalls, isWorthWaiting } from '../../analysis/blocking/calls.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import { distinct } from '../../plans/distinct.js';
import type { Plan, RefusalReason, Step } from '../../plans/plan.js';
import { fileClosure } from '../making/file-closure.js';
import { hindranceOfPlace } from '../making/hindrance-of-place.js';
import { movesOf } from '../making/moves-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { waitForPromise } from '../making/wait.js';
import type { Settings } from '../../settings/settings.js';
import type { BlockingOptions } from './finding.js';
import { asynchronously, importsAfter, WAYS_OUT } from './plan.js';
import { checksThenActs, isCheckThenAct } from './race.js';

/** The blocking calls of functions that become async, awaited. */
function siblingsAwaited(
  facts: FileFacts,
  functions: ReadonlySet<FunctionNode>,
  calls: readonly TSESTree.CallExpression[],
): readonly Step[] | RefusalReason {
  if (checksThenActs(facts, calls).length > 0) return 'check-then-act';
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
    steps.push(...made.replaced, ...wait.steps, ...made.taken);
    imports.push(...made.imports);
  }
  const blocking = inside.map(({ call }: BlockingCall) => call);
  return [...steps, ...importsAfter(facts, blocking, distinct(imports))];
}

/** The command finds what this door has found, also where the settings do not ask for as much. */
function commandFor({ extends: sets = [] }: Settings, where: BlockingOptions['where']): string {
  const command = 'async-boundary migrate no-blocking-in-async-context';
  return where === 'handlers' || [sets].flat().includes('strict') ? command : `${command} --config strict`;
}

/** The functions on the way become async, and whoever calls them follows: in this file, or by the migration engine. */
export function planHidden(
  facts: FileFacts,
  settings: Settings,
  place: ColouredNode,
  { chain }: Reached,
  { row: { instead, sibling }, where }: { readonly row: BlockingCallRow; readonly where: BlockingOptions['where'] },
): Plan {
  const { node, call } = place;
  const movement = call.movement();
  if (movement.blockedBy) return refuse(movement.blockedBy);
  if (chain.length === 1 || !sibling) return refuse('no-asynchronous-sibling', [], instead);
  if (checksThenActs(facts, [node]).length > 0) return refuse('check-then-act');
  const hindrance = hindranceOfPlace(facts, settings, place);
  if (hindrance) return refuse(hindrance, [], WAYS_OUT.get(hindrance));
  const closure = fileClosure(facts, settings, movement, (functions, calls) =>
    siblingsAwaited(facts, functions, calls),
  );
  if (closure.is === 'refused') return refuse(closure.reason);
  if (closure.is === 'closed') return plan(rewrite(closure.steps, closure.title, 'await'));
  return movesOf(movement, commandFor(settings, where));
}
