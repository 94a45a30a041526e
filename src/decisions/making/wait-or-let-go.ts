import type { TSESTree } from '@typescript-eslint/types';
import type { boundaryInside } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import { findInside } from '../../analysis/tree.js';
import { unseenCallee } from '../../analysis/waits-for/unseen.js';
import type { Plan, RefusalReason, Rewrite, Step } from '../../plans/plan.js';
import { allOf } from '../../plans/wraps.js';
import type { Settings } from '../../settings/settings.js';
import { endsTest, holdsAssertion } from './assertion.js';
import { calleeName } from './callee-name.js';
import { settledByExecutor } from './executor.js';
import { fireAndForget, type FireAndForgetChoices, type LetGo } from './fire-and-forget.js';
import { forkRewrites } from './fork.js';
import { goesOn, type GoesOn } from './goes-on.js';
import { mayBecomeAsync, refusalFor, returnsFunction } from './hindrance.js';
import type { HostSink } from './host-sink.js';
import { letGoOfModule, moduleLevel, type ModuleLevel } from './module-level.js';
import { neverRejects } from './may-reject.js';
import { neverEnds } from './never-ends.js';
import { plan, planOf, rewrite } from './plans.js';
import { goesOnInHandler } from './of-template.js';
import { saysNotToWait } from './says-not-to-wait.js';
import { awaitStep, liftPromise, waitForPromise, type Wait } from './wait.js';

/** A promise, or an array of some, that nothing takes. */
export interface Loose {
  readonly node: TSESTree.Expression;
  readonly kind: 'promise' | 'thenable' | 'array';
  /** The `void` in front of it, which an option says is not enough. */
  readonly voided?: TSESTree.UnaryExpression;
  readonly neverFulfils?: boolean;
  /** It may be null or undefined instead of a promise. */
  readonly nullable?: boolean;
}

type Values = readonly [Loose, ...Loose[]];

/** Where promises end, and by what rules they may be let go there. */
export interface Place {
  readonly facts: FileFacts;
  readonly settings: Settings;
  /** The statement, or what else holds them. */
  readonly node: TSESTree.Node;
  /** What the host has there to take a promise over. */
  readonly host: HostSink | undefined;
  /** `void` counts as taking a promise over. */
  readonly voidCounts: boolean;
}

/** Where nothing can wait, and nothing else is at fault: the policy decides. */
const LET_GO: ReadonlySet<RefusalReason> = new Set([
  'synchronous-function',
  'synchronous-callback',
  'void-callback',
  'unknown-driver',
  'component-setup',
  'component-script',
]);

/** Takes off a `void` that does not count, and makes one promise of an array of them. */
function prepared(values: Values): Step[] {
  return values.flatMap(({ node, kind, voided }): Step[] => [
    ...(voided ? [{ verb: 'unwrap' as const, node: voided, keep: node }] : []),
    ...(kind === 'array' ? [allOf(node)] : []),
  ]);
}

function letGoOf(place: Place, values: Values): LetGo {
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
    voidCounts: place.voidCounts,
    neverRejects: values.every(({ node, kind }) => kind === 'promise' && neverRejects(place.facts, node)),
  };
}

/** Ways to let the values go. An assertion that is let go is a test that cannot fail. */
function choicesOf(place: Place, values: Values, level: ModuleLevel | undefined): FireAndForgetChoices {
  if (values.some(({ node }) => holdsAssertion(place.facts, node))) return { policy: undefined, others: [] };
  const letGo = letGoOf(place, values);
  return level
    ? letGoOfModule(place.facts, place.settings, letGo, level)
    : fireAndForget(place.facts, place.settings, letGo);
}

/** Waits for every value in turn; a fork of them would need a runtime. */
function waitForAll(place: Place, suspension: Suspension, values: Values): Wait | undefined {
  const waits = values.map(({ node }) => waitForPromise(place.facts, suspension, node));
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
  place: Place,
): TSESTree.ExpressionStatement | undefined {
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  if (last?.type !== 'ExpressionStatement' || last.expression !== value) return undefined;
  const returns = findInside(body, place.facts.parsed.visitorKeys, (inner) => inner.type === 'ReturnStatement');
  return returns ? undefined : last;
}

function inAsyncCallback(place: Place, values: Values, suspension: Extract<Suspension, { with: 'nothing' }>): Rewrite {
  const fn = (suspension.boundary as ReturnType<typeof boundaryInside>).node;
  if (suspension.taker?.called.when === 'microtask') {
    const statement = returnable(fn, values[0].node, place);
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

/** In a generator of a runtime that forks, a promise may run beside it, as an operation of its own. */
function forksOf({ facts }: Place, values: Values): Rewrite[] {
  const [{ node }, ...others] = values;
  const suspension = facts.suspendsWith(node);
  if (others.length > 0 || (suspension.with !== 'yield*' && suspension.with !== 'yield')) return [];
  const lifted = liftPromise(facts, suspension.runtime, node);
  return lifted ? forkRewrites(facts, node, suspension.runtime, [...prepared(values), ...lifted]) : [];
}

/** Nobody sees whether the promise of an emitter's method settles by itself: waiting is right if it does. */
function withDoubt(facts: FileFacts, waiting: Rewrite, values: Values): Rewrite {
  const callee = unseenOf(facts, values);
  return callee
    ? {
        ...waiting,
        safety: 'doubtful',
        title: `${waiting.title}, if \`${calleeName(facts, callee)}\` settles by itself, which is not seen`,
      }
    : waiting;
}

const unseenOf = (facts: FileFacts, values: Values): TSESTree.Node | undefined =>
  values.map(({ node }) => unseenCallee(facts, node)).find((callee) => callee !== undefined);

/** Where waiting is possible but may not be what was meant, a fork or the policy comes first. */
function planWhereItCanWait(
  place: Place,
  node: TSESTree.Node,
  values: Values,
  waiting: Rewrite,
  free: FireAndForgetChoices,
  canSay: boolean,
): Plan {
  const forks = forksOf(place, values);
  const freed = [...(free.policy ? [free.policy] : []), ...free.others];
  const reason = mustGoOn(place, node, values, canSay);
  if (!reason) return plan(withDoubt(place.facts, waiting, values), [...forks, ...freed]);
  const running = [...forks, ...(free.policy ? [free.policy] : [])];
  const late =
    reason.waitsFor === undefined
      ? waiting
      : { ...waiting, title: `${waiting.title}, which waits for ${reason.waitsFor}` };
  return planOf(running[0], [...running.slice(1), ...free.others, late], 'runs-concurrently');
}

/** Is it plain, here or in the callee, that the code after the promise is not to wait for it? */
function mustGoOn(place: Place, node: TSESTree.Node, values: Values, canSay: boolean): GoesOn | undefined {
  if (values.some((value) => value.neverFulfils || neverEnds(place.facts, value.node))) return {};
  if (saysNotToWait(place.facts, node) || goesOnInHandler(place.facts, node)) return {};
  const reason = goesOn(place.facts, node, values, canSay);
  // What settles it has run by then, or nothing does, and the test fails as it should.
  const isLast =
    reason?.waitsFor !== undefined &&
    endsTest(place.facts, node) &&
    values.every((value) => holdsAssertion(place.facts, value.node));
  return isLast ? undefined : reason;
}

/** The whole plan for promises that end at a place: it waits for them where that is right, else they are let go by policy. */
export function waitOrLetGo(place: Place, values: Values): Plan {
  const { facts, node, host } = place;
  const [first] = values;
  const level = moduleLevel(facts, first.node);
  const free = choicesOf(place, values, level);
  const choices = [...(free.policy ? [free.policy] : []), ...free.others];
  const suspension = facts.suspendsWith(first.node);
  const wait = waitForAll(place, suspension, values);
  if (host)
    return plan(handedOver(values, host), [...(wait ? [rewrite(wait.steps, wait.title, wait.name)] : []), ...choices]);
  if (wait) return planWhereItCanWait(place, node, values, rewrite(wait.steps, wait.title, wait.name), free, true);
  if (suspension.with !== 'nothing') return planOf(undefined, choices, 'runs-concurrently');
  if (suspension.hindrance.startsWith('module-')) {
    if (level !== 'entry') return planOf(undefined, choices, 'module-load');
    // Whoever imports the module does not come here, but may be unable to `require` one that awaits.
    const guarded = suspension.hindrance === 'module-esm' && facts.oracle.topLevelAwait;
    const late = guarded ? waitForAll(place, { with: 'await', boundary: suspension.boundary }, values) : undefined;
    const waiting = late ? [rewrite(late.steps, late.title, late.name)] : [];
    return free.policy
      ? planOf(free.policy, [...waiting, ...free.others], 'module-load')
      : planOf(waiting[0], free.others, 'module-load');
  }
  if (mayBecomeAsync(suspension)) {
    const waiting = inAsyncCallback(place, values, suspension);
    if (returnsFunction(facts, suspension))
      return planOf(free.policy, [...(free.policy ? free.others : choices), waiting], 'result-needed-synchronously');
    return planWhereItCanWait(place, node, values, waiting, free, false);
  }
  const executor = settledByExecutor(facts, first.node);
  if (executor)
    return plan(rewrite(executor, 'Use the promise itself instead of a new one around it', 'unwrap'), choices);
  const reason = refusalFor(suspension);
  // Nor would the function be right to wait if it were async.
  if (reason === 'synchronous-function' && !free.policy && mustGoOn(place, node, values, false))
    return planOf(undefined, choices, 'runs-concurrently');
  if (reason === 'synchronous-function' && !free.policy && unseenOf(facts, values))
    return planOf(undefined, choices, 'unseen-settling');
  return LET_GO.has(reason)
    ? planOf(free.policy, free.policy ? free.others : choices, reason)
    : planOf(undefined, choices, reason);
}
