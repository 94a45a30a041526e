import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { runnerCall } from '../../analysis/runner-calls.js';
import { functionAround } from '../../analysis/tree.js';
import type { RefusalReason, Step } from '../../plans/plan.js';
import { promised } from '../making/promised.js';
import { waitForPromise } from '../making/wait.js';

/** Awaits the promises of the runners in functions that become async. */
export function runnersAwaited(
  facts: FileFacts,
  functions: ReadonlySet<FunctionNode>,
): readonly Step[] | RefusalReason {
  const steps: Step[] = [];
  const runners = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].filter((call) =>
    functions.has(functionAround(call)!),
  );
  for (const call of runners) {
    const nested = runnerCall(facts, 'nested-runner', call);
    if (!nested) continue;
    const promise = promised(facts, nested);
    if (!promise || nested.row.callStyle === 'factory') return 'no-asynchronous-sibling';
    steps.push(
      ...promise.steps,
      ...waitForPromise(facts, { with: 'await', boundary: facts.boundary(call) }, promise.promise)!.steps,
    );
  }
  return steps;
}
