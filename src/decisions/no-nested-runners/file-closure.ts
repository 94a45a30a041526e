import type { Movement } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { callsByName } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { runnerCall } from '../../analysis/runner-calls.js';
import { functionAround } from '../../analysis/tree.js';
import type { RefusalReason, Step } from '../../plans/plan.js';
import { mayBecomeAsync, refusalFor } from '../making/hindrance.js';
import { waitForPromise } from '../making/wait.js';
import { promised } from '../making/promised.js';

/** Everything in one file that follows when some of its functions become async. */
export type FileClosure =
  | {
      readonly is: 'closed';
      readonly functions: readonly FunctionNode[];
      readonly calls: number;
      readonly steps: readonly Step[];
    }
  | { readonly is: 'refused'; readonly reason: RefusalReason }
  /** Someone else may hold one of the functions. */
  | { readonly is: 'open' };

const OPEN: FileClosure = { is: 'open' };

/** Makes the functions of a chain async, their callers with them, and waits at every call and at the runner itself. */
export function fileClosure(facts: FileFacts, { seeds }: Movement): FileClosure {
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
  const runners = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].filter((call) =>
    functions.has(functionAround(call)!),
  );
  for (const call of runners) {
    const nested = runnerCall(facts, 'nested-runner', call);
    if (!nested) continue;
    const promise = promised(facts, nested);
    if (!promise || nested.row.callStyle === 'factory') return { is: 'refused', reason: 'no-asynchronous-sibling' };
    steps.push(
      ...promise.steps,
      ...waitForPromise(facts, { with: 'await', boundary: facts.boundary(call) }, promise.promise)!.steps,
    );
  }
  return { is: 'closed', functions: [...functions], calls: count, steps };
}
