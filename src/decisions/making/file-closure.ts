import type { Movement } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { callsByName } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { RefusalReason, Step } from '../../plans/plan.js';
import { counted } from './counted.js';
import { mayBecomeAsync, refusalFor } from './hindrance.js';
import { waitInside } from './run-inside.js';
import { waitForPromise } from './wait.js';
import type { Settings } from '../../settings/settings.js';

/** Everything in one file that follows when some of its functions become async. */
export type FileClosure =
  | {
      readonly is: 'closed';
      /** What it does, as a suggestion says it. */
      readonly title: string;
      readonly steps: readonly Step[];
    }
  | { readonly is: 'refused'; readonly reason: RefusalReason }
  /** Someone else may hold one of the functions. */
  | { readonly is: 'open' };

const OPEN: FileClosure = { is: 'open' };

/** What a rule makes of the code of functions that become async, where it can wait; or why that is not possible. */
export type MadeInside = (functions: ReadonlySet<FunctionNode>) => readonly Step[] | RefusalReason;

/** Makes the functions of a chain async, their callers with them, and waits at every call of them. */
export function fileClosure(
  facts: FileFacts,
  settings: Settings,
  { seeds }: Movement,
  madeInside: MadeInside,
): FileClosure {
  const bodies = new Set(seeds.map(({ body }) => body[0]));
  const all: FunctionNode[] = [
    ...facts.nodes.of('FunctionDeclaration'),
    ...facts.nodes.of('FunctionExpression'),
    ...facts.nodes.of('ArrowFunctionExpression'),
  ];
  const functions = new Set(all.filter((fn) => bodies.has(fn.body.range[0])));
  const steps: Step[] = [];
  let count = 0;
  for (const fn of functions) {
    steps.push({ verb: 'make-async', fn });
    const calls = callsByName(facts, fn);
    if (!calls) return OPEN;
    for (const call of calls) {
      const suspension = facts.suspendsWith(call);
      count += 1;
      if (suspension.with !== 'nothing') {
        const wait = waitForPromise(facts, suspension, call);
        if (!wait) return OPEN;
        steps.push(...wait.steps);
        continue;
      }
      const inside = waitInside(facts, settings, suspension, call);
      if (inside) {
        steps.push(...inside);
        continue;
      }
      // What becomes of a list of promises is the engine's to follow.
      const called = suspension.taker?.called;
      if (called?.when === 'at-once' && called.row.perItem) return OPEN;
      const around = functionAround(call);
      const isFollowed = suspension.hindrance === 'function' && around !== undefined;
      if (!around || (!isFollowed && !mayBecomeAsync(suspension)))
        return { is: 'refused', reason: refusalFor(suspension) };
      if (isFollowed) functions.add(around);
      else steps.push({ verb: 'make-async', fn: around });
      steps.push(...waitForPromise(facts, { with: 'await', boundary: suspension.boundary }, call)!.steps);
    }
  }
  const made = madeInside(functions);
  if (typeof made === 'string') return { is: 'refused', reason: made };
  return {
    is: 'closed',
    title: `Make ${counted(functions.size, 'function')} async and await ${counted(count, 'call')}`,
    steps: [...steps, ...made],
  };
}
