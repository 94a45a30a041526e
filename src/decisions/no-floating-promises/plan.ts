import type { TSESTree } from '@typescript-eslint/types';
import type { boundaryInside } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { findInside } from '../../analysis/tree.js';
import type { Plan, RefusalReason, Rewrite, Step } from '../../plans/plan.js';
import type { Floating } from './finding.js';
import { fireAndForget, type FireAndForgetChoices, type LetGo } from '../making/fire-and-forget.js';
import { forkRewrites } from '../making/fork.js';
import { mayBecomeAsync, refusalFor, returnsFunction } from '../making/hindrance.js';
import { plan, planOf, refuseToWait, rewrite } from '../making/plans.js';
import { awaitStep, liftPromise, waitForPromise, yieldStep, type Wait } from '../making/wait.js';
import { holdsAssertion } from './assertion.js';
import { letGoOfModule, moduleLevel, type ModuleLevel } from './entry.js';
import { goesOn, type GoesOn } from './goes-on.js';
import type { HostSink } from './host-sink.js';
import { settledByExecutor } from './executor.js';
import { neverEnds } from './never-ends.js';
import { saysNotToWait } from './says-not-to-wait.js';
import type { Unhandled } from './unhandled.js';

type Values = readonly [Unhandled, ...Unhandled[]];

/** Where nothing can wait, and nothing else is at fault: the policy decides. */
const LET_GO: ReadonlySet<RefusalReason> = new Set([
  'synchronous-function',
  'synchronous-callback',
  'void-callback',
  'unknown-driver',
]);

/** Takes off a `void` that does not count, and makes one promise of an array of them. */
function prepared(values: Values): Step[] {
  return values.flatMap(({ node, kind, voided }): Step[] => [
    ...(voided ? [{ verb: 'unwrap' as const, node: voided, keep: node }] : []),
    ...(kind === 'array'
      ? [
          {
            verb: 'wrap' as const,
            node,
            before: 'Promise.all(',
            after: ')',
            result: 'call' as const,
            operand: 'assignment' as const,
          },
        ]
      : []),
  ]);
}

function letGoOf(floating: Floating, values: Values): LetGo {
  return {
    nodes: values.map(({ node }) => node),
    // An optional chain goes on with its own link.
    nullable: new Set(
      values
        .filter(({ node, nullable }) => nullable && node.parent?.type !== 'ChainExpression')
        .map(({ node }) => node),
    ),
    steps: prepared(values),
    canCatch: values.every(({ kind }) => kind === 'promise' || kind === 'array'),
    voidCounts: floating.options.ignoreVoid,
  };
}

/** Ways to let the values go. An assertion that is let go is a test that cannot fail. */
function choicesOf(floating: Floating, values: Values, level: ModuleLevel | undefined): FireAndForgetChoices {
  if (values.some(({ node }) => holdsAssertion(floating.facts, node))) return { policy: undefined, others: [] };
  const letGo = letGoOf(floating, values);
  return level ? letGoOfModule(floating, letGo, level) : fireAndForget(floating.facts, floating.settings, letGo);
}

/** Waits for every value in turn; a fork of them would need a runtime. */
function waitForAll(floating: Floating, suspension: Suspension, values: Values): Wait | undefined {
  const waits = values.map(({ node }) => waitForPromise(floating.facts, suspension, node));
  const first = waits[0];
  if (!first || waits.some((wait) => wait === undefined)) return undefined;
  const title = values.some(({ kind }) => kind === 'array') ? 'Await all the promises' : first.title;
  return {
    steps: [...prepared(values), ...waits.flatMap((wait) => wait!.steps)],
    title: suspension.with === 'await' ? title : first.title,
    name: first.name,
  };
}

function handedOver(values: Values, { row, receiver }: HostSink): Rewrite {
  const [before = '', after = ''] = row.template.replaceAll('$R', receiver).split('$P');
  const [result, operand] = before === '' ? (['call', 'call'] as const) : (['call', 'assignment'] as const);
  const wraps = values.map(({ node }): Step => ({ verb: 'wrap', node, before, after, result, operand }));
  return rewrite(
    [...prepared(values), ...wraps],
    `Hand it over with \`${row.template.replaceAll('$R', receiver).replace('$P', '…')}\``,
    'host',
  );
}

/** The statement of a value that ends a callback with no other result: the value may be returned. */
function returnable(
  { body }: FunctionNode,
  value: TSESTree.Expression,
  floating: Floating,
): TSESTree.ExpressionStatement | undefined {
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  if (last?.type !== 'ExpressionStatement' || last.expression !== value) return undefined;
  const returns = findInside(body, floating.facts.parsed.visitorKeys, (inner) => inner.type === 'ReturnStatement');
  return returns ? undefined : last;
}

function inAsyncCallback(
  floating: Floating,
  values: Values,
  suspension: Extract<Suspension, { with: 'nothing' }>,
): Rewrite {
  const fn = (suspension.boundary as ReturnType<typeof boundaryInside>).node;
  if (suspension.taker?.called.when === 'microtask') {
    const statement = returnable(fn, values[0].node, floating);
    if (statement)
      return rewrite([...prepared(values), { verb: 'return', statement }], 'Return the promise to the chain', 'return');
  }
  const waits = values.map((value) => awaitStep(value.node));
  return rewrite(
    [{ verb: 'make-async', fn }, ...prepared(values), ...waits],
    'Make the callback async and await the promise',
    'await',
  );
}

/** `spawn`, `ensure`, `resource` of effection last as long as the operation that yields them: in a fork, not at all. */
function bindsToItsOperation(facts: FileFacts, { node, runtime }: Unhandled): boolean {
  return runtime === 'effection' && node.type === 'CallExpression' && facts.row('driver', node.callee) !== undefined;
}

function planOperation({ facts }: Floating, node: TSESTree.Node, value: Unhandled): Plan {
  const suspension = facts.suspendsWith(node);
  if ((suspension.with === 'yield*' || suspension.with === 'yield') && suspension.runtime === value.runtime) {
    const steps = [yieldStep(value.node, suspension.with === 'yield*' ? 'yield* ' : 'yield ')];
    return plan(
      rewrite(steps, `Run it here with \`${suspension.with}\``, 'yield'),
      bindsToItsOperation(facts, value) ? [] : forkRewrites(facts, value.node, suspension.runtime, []),
    );
  }
  return refuseToWait(suspension);
}

function planGenerator({ facts }: Floating, node: TSESTree.Node, value: Unhandled): Plan {
  const suspension = facts.suspendsWith(node);
  if (suspension.with === 'await' && node.type === 'ExpressionStatement') {
    const after = facts.textOf(node).endsWith(';') ? ')' : ') {}'; // A semicolon that is there is the loop's empty body.
    const drained: Step = {
      verb: 'wrap',
      node: value.node,
      before: 'for await (const _ of ',
      after,
      result: 'primary',
      operand: 'assignment',
    };
    return plan(rewrite([drained], 'Run it to its end with `for await`', 'for-await'));
  }
  return refuseToWait(suspension);
}

/** In a generator of a runtime that forks, a promise may run beside it, as an operation of its own. */
function forksOf({ facts }: Floating, values: Values): Rewrite[] {
  const [{ node }, ...others] = values;
  const suspension = facts.suspendsWith(node);
  if (others.length > 0 || (suspension.with !== 'yield*' && suspension.with !== 'yield')) return [];
  const lifted = liftPromise(facts, suspension.runtime, node);
  return lifted ? forkRewrites(facts, node, suspension.runtime, [...prepared(values), ...lifted]) : [];
}

/** Where waiting is possible but may not be what was meant, a fork or the policy comes first. */
function planWhereItCanWait(
  floating: Floating,
  node: TSESTree.Node,
  values: Values,
  waiting: Rewrite,
  free: FireAndForgetChoices,
  canSay: boolean,
): Plan {
  const forks = forksOf(floating, values);
  const freed = [...(free.policy ? [free.policy] : []), ...free.others];
  const reason = mustGoOn(floating, node, values, canSay);
  if (!reason) return plan(waiting, [...forks, ...freed]);
  const running = [...forks, ...(free.policy ? [free.policy] : [])];
  const late =
    reason.waitsFor === undefined
      ? waiting
      : { ...waiting, title: `${waiting.title}, which waits for ${reason.waitsFor}` };
  return planOf(running[0], [...running.slice(1), ...free.others, late], 'runs-concurrently');
}

/** Is it plain, here or in the callee, that the code after the promise is not to wait for it? */
function mustGoOn(floating: Floating, node: TSESTree.Node, values: Values, canSay: boolean): GoesOn | undefined {
  if (values.some((value) => value.neverFulfils || neverEnds(floating.facts, value.node))) return {};
  return saysNotToWait(floating.facts, node) ? {} : goesOn(floating, node, values, canSay);
}

/** Every choice of a plan with the same steps in front. */
function after(steps: readonly Step[], plan: Plan): Plan {
  const prefixed = (choice: Rewrite): Rewrite => ({ ...choice, steps: [...steps, ...choice.steps] });
  const alternatives = plan.alternatives.map(prefixed);
  return plan.kind === 'rewrite' ? { ...plan, best: prefixed(plan.best), alternatives } : { ...plan, alternatives };
}

/**
 * What to do about values that end at `node`.
 *
 * @param unbind steps that free the values from a variable first
 */
export function planDropped(
  floating: Floating,
  node: TSESTree.Node,
  values: Values,
  host: HostSink | undefined,
  unbind: readonly Step[] = [],
): Plan {
  return after(unbind, planFor(floating, node, values, host));
}

function planFor(floating: Floating, node: TSESTree.Node, values: Values, host: HostSink | undefined): Plan {
  const { facts } = floating;
  const [first] = values;
  if (first.kind === 'operation') return planOperation(floating, node, first);
  if (first.kind === 'generator') return planGenerator(floating, node, first);
  const level = moduleLevel(facts, first.node);
  const free = choicesOf(floating, values, level);
  const choices = [...(free.policy ? [free.policy] : []), ...free.others];
  const suspension = facts.suspendsWith(first.node);
  const wait = waitForAll(floating, suspension, values);
  if (host)
    return plan(handedOver(values, host), [...(wait ? [rewrite(wait.steps, wait.title, wait.name)] : []), ...choices]);
  if (wait) return planWhereItCanWait(floating, node, values, rewrite(wait.steps, wait.title, wait.name), free, true);
  if (suspension.with !== 'nothing') return planOf(undefined, choices, 'runs-concurrently');
  if (suspension.hindrance.startsWith('module-')) {
    if (level !== 'entry') return planOf(undefined, choices, 'module-load');
    // Whoever imports the module does not come here, but may be unable to `require` one that awaits.
    const guarded = suspension.hindrance === 'module-esm' && facts.oracle.topLevelAwait;
    const late = guarded ? waitForAll(floating, { with: 'await', boundary: suspension.boundary }, values) : undefined;
    const waiting = late ? [rewrite(late.steps, late.title, late.name)] : [];
    return free.policy
      ? planOf(free.policy, [...waiting, ...free.others], 'module-load')
      : planOf(waiting[0], free.others, 'module-load');
  }
  if (mayBecomeAsync(suspension)) {
    const waiting = inAsyncCallback(floating, values, suspension);
    if (returnsFunction(facts, suspension))
      return planOf(free.policy, [...(free.policy ? free.others : choices), waiting], 'result-needed-synchronously');
    return planWhereItCanWait(floating, node, values, waiting, free, false);
  }
  const executor = settledByExecutor(facts, first.node);
  if (executor)
    return plan(rewrite(executor, 'Use the promise itself instead of a new one around it', 'unwrap'), choices);
  const reason = refusalFor(suspension);
  return LET_GO.has(reason)
    ? planOf(free.policy, free.policy ? free.others : choices, reason)
    : planOf(undefined, choices, reason);
}
