import type { TSESTree } from '@typescript-eslint/types';
import type { Movement } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { namesByOffset } from '../../analysis/colour/coloured-nodes.js';
import { isPerItem } from '../../analysis/takers/taker.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { RefusalReason, Step } from '../../plans/plan.js';
import { mayBecomeAsync, refusalFor } from './hindrance.js';
import { madeAsync } from './moves-of.js';
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

/** What a rule makes of the code of functions that become async, and whose calls wait; or why that is not possible. */
export type MadeInside = (
  functions: ReadonlySet<FunctionNode>,
  calls: readonly TSESTree.CallExpression[],
) => readonly Step[] | RefusalReason;

/** The call that a name makes; nothing where it is given to somebody by its name. */
function callBy(name: TSESTree.Node | undefined): TSESTree.CallExpression | undefined {
  const { parent } = name ?? {};
  return parent?.type === 'CallExpression' && parent.callee === name ? parent : undefined;
}

/** Draws a movement that is whole, and stays in this file: the functions become async, and every call of them waits. */
export function fileClosure(
  facts: FileFacts,
  settings: Settings,
  { functions, calls, inOneFile, isWhole }: Movement,
  madeInside: MadeInside,
): FileClosure {
  if (!inOneFile || !isWhole || functions.length === 0) return OPEN;
  const bodies = new Set(functions.map(({ body }) => body[0]));
  const moved = new Set(
    [
      ...facts.nodes.of('FunctionDeclaration'),
      ...facts.nodes.of('FunctionExpression'),
      ...facts.nodes.of('ArrowFunctionExpression'),
    ].filter((fn) => bodies.has(fn.body.range[0])),
  );
  const steps: Step[] = [];
  const waiting: TSESTree.CallExpression[] = [];
  const names = namesByOffset(facts.nodes);
  for (const { name, isPassedOn } of calls) {
    const call = callBy(names.get(name));
    if (!call) return OPEN;
    waiting.push(call);
    const around = functionAround(call);
    if (isPassedOn && around && (around.async || moved.has(around))) continue;
    const suspension = facts.suspendsWith(call);
    if (suspension.with !== 'nothing') {
      const wait = waitForPromise(facts, suspension, call);
      if (!wait) return OPEN;
      steps.push(...wait.steps);
      continue;
    }
    // What becomes of a list of promises is the engine's to follow.
    if (suspension.taker && isPerItem(suspension.taker.called)) return OPEN;
    const inside = waitInside(facts, settings, suspension, call);
    if (inside && around) moved.delete(around);
    else if (!around || !moved.has(around) || (suspension.hindrance !== 'function' && !mayBecomeAsync(suspension)))
      return { is: 'refused', reason: refusalFor(suspension) };
    steps.push(...(inside ?? waitForPromise(facts, { with: 'await', boundary: suspension.boundary }, call)!.steps));
  }
  steps.push(...[...moved].map((fn): Step => ({ verb: 'make-async', fn })));
  const made = madeInside(moved, waiting);
  if (typeof made === 'string') return { is: 'refused', reason: made };
  return {
    is: 'closed',
    title: madeAsync(moved.size, calls),
    steps: [...steps, ...made],
  };
}
