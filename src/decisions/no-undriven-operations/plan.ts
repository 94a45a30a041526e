import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { forkRewrites } from '../making/fork.js';
import { hostSinkFor } from '../making/host-sink.js';
import { openedCall } from '../making/import-of.js';
import { plan, preceded, refuse, rewrite } from '../making/plans.js';
import { waitOrLetGo } from '../making/wait-or-let-go.js';
import { yieldStep, yieldWord } from '../making/wait.js';
import type { Judging, Undriven } from './finding.js';
import { freed } from './freed.js';
import { loopAround } from './loop-around.js';
import { flatteningOf, planInCallback } from './plan-in-callback.js';

/** `spawn`, `ensure`, `resource` of effection last as long as the operation that yields them: in a fork, not at all. */
function bindsToItsOperation(facts: FileFacts, node: TSESTree.Expression, runtime: FibreRuntime): boolean {
  return (
    runtimes[runtime].driversLastWithin === true &&
    node.type === 'CallExpression' &&
    facts.row('driver', node.callee) !== undefined
  );
}

/** Is a statement nothing but a fork of the runtime: `yield* Effect.fork(…)`, `const task = yield* spawn(…)`? */
function isFork(facts: FileFacts, statement: TSESTree.Node | undefined, runtime: FibreRuntime): boolean {
  const value =
    statement?.type === 'ExpressionStatement'
      ? statement.expression
      : statement?.type === 'VariableDeclaration'
        ? statement.declarations[0]?.init
        : undefined;
  if (value?.type !== 'YieldExpression' || !value.argument) return false;
  const call = bare(value.argument);
  if (call.type !== 'CallExpression') return false;
  const callee = bare(call.callee);
  const last = lastName(callee) === 'pipe' ? call.arguments.at(-1) : callee;
  const names = runtimes[runtime].forks.flatMap((form) =>
    [form.callee, form.calleeSince4].flatMap((text) => (text === undefined ? [] : [text.replace('$', form.name)])),
  );
  return last !== undefined && facts.bindings(last).some(({ path }) => names.includes(path));
}

/** Do the statements around it show that it was meant to run beside them, or would nothing after it ever run? */
function isMeantBeside(facts: FileFacts, node: TSESTree.Node, { neverEnds }: Undriven, runtime: FibreRuntime): boolean {
  const block = node.parent;
  if (block?.type !== 'BlockStatement') return false;
  const at = block.body.indexOf(node as TSESTree.Statement);
  if (neverEnds && at < block.body.length - 1) return true;
  return isFork(facts, block.body[at - 1], runtime) || isFork(facts, block.body[at + 1], runtime);
}

/** `yield* Effect.sync(() => effect)` gives an Effect: what flattens gives what that gives. */
function flattened({ node }: Undriven, runtime: FibreRuntime): Rewrite | undefined {
  if (node.type !== 'YieldExpression' || !node.argument) return undefined;
  const call = bare(node.argument);
  const member = call.type === 'CallExpression' ? bare(call.callee) : undefined;
  const flattening = member && flatteningOf(runtime, lastName(member) ?? '');
  return flattening !== undefined && member?.type === 'MemberExpression'
    ? rewrite(
        [{ verb: 'replace', node: member.property, text: flattening, binding: 'primary' }],
        `Run it inside, with \`${flattening}\``,
        'flatten',
      )
    : undefined;
}

/** The root of a runtime, awaited in an async function that no runtime drives. */
function awaitedRoot(facts: FileFacts, undriven: Undriven, runtime: FibreRuntime): Rewrite | undefined {
  const { root } = runtimes[runtime];
  if (!root || (runtime === 'effect' && !undriven.needsNothing)) return undefined;
  if (facts.drivenBy(undriven.node).some(({ by }) => by !== 'microtask')) return undefined;
  const { before, steps } = openedCall(facts, root, 'await ');
  const wrap: Step = {
    verb: 'wrap',
    node: undriven.node,
    before,
    after: ')',
    result: 'unary',
    operand: 'assignment',
  };
  const callee = root.callee.replace('$', root.name);
  return rewrite([...freed(undriven), wrap, ...steps], `Run it here with \`${callee}\`, and await it`, 'run');
}

function planOperation(facts: FileFacts, node: TSESTree.Node, undriven: Undriven): Plan {
  const runtime = undriven.runtime ?? 'effect';
  const suspension = facts.suspendsWith(undriven.node);
  if (runtime === 'task' && suspension.with === 'await')
    return plan(rewrite([...freed(undriven), calledTask(undriven)], 'Call it, and await its promise', 'await'));
  const word = yieldWord(suspension, runtime);
  if (word) {
    const waiting = rewrite(
      [...freed(undriven), yieldStep(undriven.node, word)],
      `Run it here with \`${word.trimEnd()}\``,
      'yield',
    );
    const flat = flattened(undriven, runtime);
    if (flat) return plan(flat, [waiting]);
    // A fork that takes a function does nothing with the operation that it gives (read in redux-saga 1.5: `createTaskIterator`).
    const forks =
      runtimes[runtime].forksPromises || bindsToItsOperation(facts, undriven.node, runtime)
        ? []
        : forkRewrites(facts, undriven.node, runtime, freed(undriven));
    const [fork, ...others] = forks;
    return fork && isMeantBeside(facts, node, undriven, runtime)
      ? plan(fork, [waiting, ...others])
      : plan(waiting, forks);
  }
  const root = suspension.with === 'await' ? awaitedRoot(facts, undriven, runtime) : undefined;
  if (root) return plan(root);
  return loopAround(facts, undriven.node, undriven) ?? planInCallback(facts, undriven, runtime);
}

/** `yield* Effect.all([…])` */
function planOperations(facts: FileFacts, undriven: Undriven): Plan {
  const runtime = undriven.runtime ?? 'effect';
  const { all } = runtimes[runtime];
  const word = yieldWord(facts.suspendsWith(undriven.node), runtime);
  if (!all || !word) return planInCallback(facts, undriven, runtime);
  const { before, steps } = openedCall(facts, all, word);
  const wrap: Step = {
    verb: 'wrap',
    node: undriven.node,
    before,
    after: ')',
    result: 'assignment',
    operand: 'assignment',
  };
  return plan(rewrite([...freed(undriven), wrap, ...steps], 'Run all of them here', 'all'));
}

/** What a person can do with a generator. */
export const ITERATE = 'iterate it, or hand it to what drives it';

function planGenerator(facts: FileFacts, node: TSESTree.Node, undriven: Undriven): Plan {
  const boundary = boundaryOf(undriven.node);
  const isAsync = undriven.kind === 'async-generator';
  if (boundary.kind === 'function' && boundary.node.generator && !boundary.inParameters) {
    if (boundary.node.async || !isAsync)
      return plan(
        rewrite([...freed(undriven), yieldStep(undriven.node, 'yield* ')], 'Go through it here with `yield*`', 'yield'),
      );
  }
  if (isAsync && facts.suspendsWith(undriven.node).with === 'await' && node.type === 'ExpressionStatement') {
    const after = facts.textOf(node).endsWith(';') ? ')' : ') {}'; // A semicolon that is there is the loop's empty body.
    const drained: Step = {
      verb: 'wrap',
      node: undriven.node,
      before: 'for await (const _ of ',
      after,
      result: 'primary',
      operand: 'assignment',
    };
    return plan(rewrite([...freed(undriven), drained], 'Run it to its end with `for await`', 'for-await'));
  }
  return refuse('nothing-drives-it', [], ITERATE);
}

/** Letting go of what has not started would be to drop it: only what calls `then` starts it. */
function withoutVoid(found: Plan): Plan {
  return { ...found, alternatives: found.alternatives.filter(({ name }) => name !== 'void') };
}

function planQuery({ facts, settings }: Judging, node: TSESTree.Node, undriven: Undriven): Plan {
  const { fireAndForget, ...rest } = settings;
  const place = {
    facts,
    settings: fireAndForget === 'void' ? rest : settings,
    node,
    host: hostSinkFor(facts, node),
    voidCounts: false,
  };
  const { node: value, voided } = undriven;
  // All that rows name have a `catch`, which calls `then`.
  return withoutVoid(waitOrLetGo(place, [{ node: value, kind: 'promise', ...(voided && { voided }) }]));
}

/** An Observable is subscribed to, where no observer is around it; in an async function one that completes is awaited. */
function planObservable(facts: FileFacts, undriven: Undriven): Plan {
  const { node } = undriven;
  if (facts.drivenBy(node).some(({ by }) => by === 'rxjs'))
    return refuse(
      'nothing-drives-it',
      [],
      'return it from here, and let `switchMap`, `concatMap` or `mergeMap` subscribe to it',
    );
  const subscribed = rewrite(
    [...freed(undriven), { verb: 'wrap', node, before: '', after: '.subscribe()', result: 'call', operand: 'call' }],
    'Subscribe to it',
    'subscribe',
  );
  if (facts.suspendsWith(node).with !== 'await' || !undriven.completes) return plan(subscribed);
  const { before, steps } = openedCall(facts, { module: 'rxjs', name: 'lastValueFrom', callee: '$' }, 'await ');
  const wrap: Step = {
    verb: 'wrap',
    node,
    before,
    after: ', { defaultValue: undefined })',
    result: 'unary',
    operand: 'assignment',
  };
  return plan(rewrite([...freed(undriven), wrap, ...steps], 'Await its last value', 'await'), [subscribed]);
}

/** In a generator that stops at an error, `yield*` does; elsewhere only its author knows what an error is to do. */
function planOutcome(facts: FileFacts, undriven: Undriven): Plan {
  const boundary = boundaryOf(undriven.node);
  const isSafeTry =
    boundary.kind === 'function' &&
    boundary.node.generator &&
    boundary.call !== undefined &&
    facts
      .bindings(boundary.call.callee)
      .some(({ package: owner, path }) => owner === 'neverthrow' && path === 'safeTry');
  if (isSafeTry)
    return plan(
      rewrite([...freed(undriven), yieldStep(undriven.node, 'yield* ')], 'Stop at its error, with `yield*`', 'yield'),
    );
  return refuse('failure-is-a-value');
}

/** The plan for what may end anywhere, whatever is around it. */
export const planWhereItEnds = (facts: FileFacts, undriven: Undriven): Plan =>
  undriven.kind === 'observable' ? planObservable(facts, undriven) : planOutcome(facts, undriven);

/** A function that nobody has called is called where it stands; what else describes work is for a person to place. */
export function planDescription(undriven: Undriven): Plan {
  const { node, row } = undriven;
  if (!row?.called) return refuse('nothing-drives-it', [], row?.instead);
  const called: Step = { verb: 'wrap', node, before: '', after: '()', result: 'call', operand: 'call' };
  return plan(rewrite([...freed(undriven), called], 'Call it', 'call'));
}

/** `await task()` */
function calledTask({ node }: Undriven): Step {
  return { verb: 'wrap', node, before: 'await ', after: '()', result: 'unary', operand: 'call' };
}

/**
 * What to do about work that ends at `node`.
 *
 * @param unbind steps that free it from a variable first
 */
export function planUndriven(
  judging: Judging,
  node: TSESTree.Node,
  undriven: Undriven,
  unbind: readonly Step[] = [],
): Plan {
  return preceded(unbind, planFor(judging, node, undriven));
}

function planFor(judging: Judging, node: TSESTree.Node, undriven: Undriven): Plan {
  const { facts } = judging;
  switch (undriven.kind) {
    case 'operation':
      return planOperation(facts, node, undriven);
    case 'operations':
      return planOperations(facts, undriven);
    case 'generator':
    case 'async-generator':
      return planGenerator(facts, node, undriven);
    case 'observable':
    case 'outcome':
      return planWhereItEnds(facts, undriven);
    case 'description':
      return planDescription(undriven);
    case 'query':
      return loopAround(facts, undriven.node, undriven) ?? planQuery(judging, node, undriven);
  }
}
