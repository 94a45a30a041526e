import type { TSESTree } from '@typescript-eslint/types';
import type { Drive } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runnerCall, type Call } from '../../analysis/runner-calls.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { NestedCall } from './finding.js';
import { mayBecomeAsync, refusalFor } from '../making/hindrance.js';
import { importOf } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { waitForPromise } from '../making/wait.js';
import { firstResultOf } from './first-result.js';

/** The steps that leave an expression with the promise in the call's place, and that expression. */
interface Promised {
  readonly promise: TSESTree.Expression;
  readonly steps: readonly Step[];
}

const argumentAt = (call: Call, index: number): TSESTree.Expression | undefined => {
  const argument = call.arguments[index];
  return argument && argument.type !== 'SpreadElement' ? argument : undefined;
};

/** What of a direct call becomes a promise to wait for; nothing where the row knows no way. */
export function promised(facts: FileFacts, { call, row, factory }: NestedCall): Promised | undefined {
  const { rewrite: way } = row;
  if (!way) return undefined;
  switch (way.to) {
    case 'await-argument': {
      const keep = argumentAt(call, way.argument);
      return keep && { promise: keep, steps: [{ verb: 'unwrap', node: call, keep }] };
    }
    case 'await-receiver': {
      if (call.callee.type !== 'MemberExpression' || call.callee.object.type === 'Super') return undefined;
      const keep = call.callee.object;
      return { promise: keep, steps: [{ verb: 'unwrap', node: call, keep }] };
    }
    case 'await-promisified': {
      const wrapped = factory && argumentAt(factory, way.argument);
      if (!wrapped || factory.arguments.length !== 1) return undefined;
      const first = firstResultOf(facts, wrapped);
      if (first === 'unknown') return undefined;
      const promisify = importOf(facts, 'node:util', 'promisify');
      const steps: Step[] = [
        { verb: 'replace', node: factory.callee, text: promisify.local, binding: 'primary' },
        ...promisify.steps,
      ];
      if (first !== 'whole')
        steps.push({
          verb: 'wrap',
          node: call,
          before: '',
          after: `.then(({ ${first.key} }) => ${first.key})`,
          result: 'call',
          operand: 'call',
        });
      return { promise: call, steps };
    }
    case 'await-wrapped': {
      const keep = factory && argumentAt(factory, way.argument);
      return keep && { promise: call, steps: [{ verb: 'unwrap', node: factory, keep }] };
    }
    case 'await-template': {
      const imports = way.imports.map(({ module, name }) => ({ name, ...importOf(facts, module, name) }));
      const texts = call.arguments.map((argument) => facts.textOf(argument));
      let text = way.template.replace(/\$(\d|\*)/g, (_, index: string) =>
        index === '*' ? texts.join(', ') : (texts[Number(index)] ?? 'undefined'),
      );
      for (const { name, local } of imports) text = text.replace(new RegExp(`\\b${name}\\b`), local);
      return {
        promise: call,
        steps: [{ verb: 'replace', node: call, text, binding: 'call' }, ...imports.flatMap(({ steps }) => steps)],
      };
    }
  }
}

/** The steps that wait at one call, also where the callback around it has to become async first. */
function waited(facts: FileFacts, promise: TSESTree.Expression, suspension: Suspension): readonly Step[] | undefined {
  const wait = waitForPromise(facts, suspension, promise);
  if (wait) return wait.steps;
  if (suspension.with !== 'nothing' || !mayBecomeAsync(suspension) || suspension.boundary.kind !== 'function')
    return undefined;
  const fn = suspension.boundary.node;
  const inside = waitForPromise(facts, { with: 'await', boundary: suspension.boundary }, promise);
  return inside && [{ verb: 'make-async', fn }, ...inside.steps];
}

/** Every call of the function that a factory's `const` keeps; nothing where it is used in any other way. */
export function callsOfKept(facts: FileFacts, { declarator, call }: NestedCall): readonly Call[] | undefined {
  if (!declarator) return [call];
  const references = facts.variable(call.callee)?.references.filter((reference) => !reference.init) ?? [];
  const calls = references
    .map(({ identifier }) => identifier.parent)
    .filter(
      (parent): parent is TSESTree.CallExpression =>
        parent?.type === 'CallExpression' && runnerCall(facts, 'nested-runner', parent)?.declarator === declarator,
    );
  return calls.length === references.length ? calls : undefined;
}

/** Same wording for same steps: the shared edit of a kept function is then made once, whoever asks first. */
function distinct(steps: readonly Step[]): Step[] {
  return steps.filter(
    (step, index) => steps.findIndex((other) => JSON.stringify(shape(other)) === JSON.stringify(shape(step))) === index,
  );
}

function shape(step: Step): unknown {
  return Object.values(step).map((value: unknown) =>
    value !== null && typeof value === 'object' && 'range' in value ? value.range : value,
  );
}

/** Why one of the calls cannot wait. */
function refusal(suspension: Suspension, advice: string): Plan {
  const reason = suspension.with === 'nothing' ? refusalFor(suspension) : 'result-needed-synchronously';
  return refuse(reason === 'synchronous-function' ? 'callers-must-follow' : reason, [], advice);
}

/**
 * Waiting for a promise that is already there gives the same value, the same rejection, and the same order of what
 * comes after, where the call could only hang. See docs/safety.md.
 */
function isSafe({ row }: NestedCall, drives: readonly Drive[]): boolean {
  if (row.rewrite?.to !== 'await-argument' || row.hazard !== 'reenters') return false;
  const [only, ...others] = drives;
  return (
    others.length === 0 && only?.by === 'microtask' && only.how === 'async-function' && only.afterAwait === 'after'
  );
}

/** The asynchronous way to say what a blocking call says. */
export function planNested(facts: FileFacts, nested: NestedCall, drives: readonly Drive[]): Plan {
  const { row, call } = nested;
  const calls = callsOfKept(facts, nested);
  const suspension = facts.suspendsWith(call);
  if (!calls) return refuse('callers-must-follow', [], row.instead);
  const steps: Step[] = [];
  for (const each of calls) {
    const here = promised(facts, { ...nested, call: each });
    if (!here) return refuse('no-asynchronous-sibling', [], row.instead);
    const at = facts.suspendsWith(each);
    const waiting = waited(facts, here.promise, at);
    if (!waiting) return refusal(at, row.instead);
    steps.push(...here.steps, ...waiting);
  }
  const isPromise = isSafe(nested, drives) && facts.oracle.values([call.arguments[0]!])[0]?.kind === 'promise';
  const title =
    suspension.with === 'yield*' || suspension.with === 'yield'
      ? 'Wait for it without blocking'
      : 'Await it instead of blocking';
  return plan({ ...rewrite(distinct(steps), title, 'await'), safety: isPromise ? 'safe' : 'review' });
}
