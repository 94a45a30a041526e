import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Movement } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
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

/** The variable that holds a function, where it is declared or written into a `const`. */
function variableOf(facts: FileFacts, fn: FunctionNode): Variable | undefined {
  return facts.parsed.scopeManager.getDeclaredVariables(fn.type === 'FunctionDeclaration' ? fn : fn.parent)[0];
}

function isExported(fn: FunctionNode): boolean {
  const statement = fn.type === 'FunctionDeclaration' ? fn : fn.parent.parent;
  return statement?.parent?.type === 'ExportNamedDeclaration' || statement?.parent?.type === 'ExportDefaultDeclaration';
}

/** The calls of a function; nothing where it is used in any other way. */
function callsOf(facts: FileFacts, fn: FunctionNode): readonly TSESTree.CallExpression[] | undefined {
  const variable = isExported(fn) ? undefined : variableOf(facts, fn);
  const references = variable?.references.filter(({ init, isTypeReference }) => !init && !isTypeReference);
  const calls = references
    ?.map(({ identifier }) => identifier.parent)
    .filter((parent): parent is TSESTree.CallExpression => parent?.type === 'CallExpression');
  const areCalled = references?.every(
    ({ identifier }) => identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier,
  );
  return areCalled ? calls : undefined;
}

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
    const calls = callsOf(facts, fn);
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
