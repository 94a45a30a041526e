import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import { bare, functionAround, isFunction, lastName } from '../../analysis/tree.js';
import { runtimes, type CallForm } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { forkRewrites, isEffect4 } from '../making/fork.js';
import { namespaceOf, openedCall } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { yieldStep } from '../making/wait.js';
import { bridgeRewrite } from './bridge.js';
import type { Driver } from './driver.js';
import type { RunnerUse } from './finding.js';

/** The steps that leave the operation alone in the runner's place, and the node that then stands for it. */
interface Operation {
  readonly node: TSESTree.Expression;
  readonly steps: readonly Step[];
}

/** The services that the runner was given go on with the operation: `Effect.provide(e, runtime)`. */
function provided(
  facts: FileFacts,
  { row, call, factory }: RunnerUse,
  node: TSESTree.Expression,
): readonly Step[] | undefined {
  if (row.services === undefined) return [];
  if (row.services === 'receiver' && isEffect4(facts)) return undefined; // v4 takes the layer, which is out of sight here.
  const source =
    row.services === 'receiver'
      ? call?.callee.type === 'MemberExpression'
        ? call.callee.object
        : undefined
      : (factory?.arguments[0] ?? call?.arguments[0]);
  if (!source || source.type === 'SpreadElement' || source.type === 'Super') return undefined;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  return [
    {
      verb: 'wrap',
      node,
      before: `${effect.local}.provide(`,
      after: `, ${facts.textOf(source)})`,
      result: 'call',
      operand: 'assignment',
    },
    ...effect.steps,
  ];
}

function operationOf(facts: FileFacts, use: RunnerUse): Operation | undefined {
  const { pipe, operand } = use;
  if (!operand) return undefined;
  if (pipe) {
    // The pipe stays, without its last argument; a pipe of nothing else is its subject.
    const isMethod = pipe.callee.type === 'MemberExpression';
    const rest = isMethod ? pipe.arguments.slice(0, -1) : pipe.arguments.slice(1, -1);
    const trimmed: Step =
      rest.length === 0
        ? { verb: 'unwrap', node: pipe, keep: operand }
        : { verb: 'drop-argument', call: pipe, argument: pipe.arguments.length - 1 };
    const node = rest.length === 0 ? operand : pipe;
    const services = provided(facts, use, node);
    return services && { node, steps: [trimmed, ...services] };
  }
  const node = use.node;
  const inner: Operation = { node: operand, steps: [{ verb: 'unwrap', node, keep: operand }] };
  const services = provided(facts, use, operand);
  return services && { node: operand, steps: [...inner.steps, ...services] };
}

/** `Effect.exit(e)`: the runner gave an Exit, so the yield has to. */
function asExit(facts: FileFacts, { row }: RunnerUse, operation: Operation): Operation {
  if (row.returns !== 'exit' && row.returns !== 'exit-promise') return operation;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const exit: Step = {
    verb: 'wrap',
    node: operation.node,
    before: `${effect.local}.exit(`,
    after: ')',
    result: 'call',
    operand: 'assignment',
  };
  return { node: operation.node, steps: [...operation.steps, exit, ...effect.steps] };
}

/** In a generator: yield the operation, or fork it where it ran beside the code around it. */
function planInGenerator(facts: FileFacts, use: RunnerUse): Plan {
  const { row } = use;
  const { call } = runtimes[row.runtime];
  if (call) return planCalled(facts, use, call);
  const operation = operationOf(facts, use);
  if (!operation)
    return refuse(
      'no-asynchronous-sibling',
      [],
      'provide the layer that the runtime was made from, and yield the Effect',
    );
  const sink = facts.sink(use.pipe ?? use.node);
  const dropped = sink.kind === 'dropped' || sink.kind === 'voided';
  const unvoided: Step[] =
    sink.kind === 'voided' && sink.at.type === 'UnaryExpression'
      ? [{ verb: 'unwrap', node: sink.at, keep: use.pipe ?? use.node }]
      : [];
  const exit = asExit(facts, use, operation);
  const yielded = rewrite(
    [...unvoided, ...exit.steps, yieldStep(exit.node, 'yield* ')],
    'Yield the Effect to the generator around it',
    'yield',
  );
  const forks = (): Rewrite[] => forkRewrites(facts, operation.node, row.runtime, [...unvoided, ...operation.steps]);
  if (row.returns === 'value' || row.returns === 'exit' || row.returns === 'void') return plan(yielded);
  if (row.returns === 'fiber') {
    const [supervised, detached] = forks();
    return plan(supervised!, dropped ? [detached!, yielded] : [detached!]);
  }
  if (dropped && (use.call?.arguments.length ?? 1) <= row.operand + 1) {
    const [supervised, detached] = forks();
    // A `void` says that nothing waits: work that outlives a request handler must not end with it.
    if (sink.kind === 'voided') return plan(detached!, [supervised!, yielded]);
    return plan(yielded, [supervised!, detached!]);
  }
  return refuse(
    'runs-concurrently',
    [],
    `its ${row.returns === 'cancel' ? 'cancel function' : 'promise'} is used: fork the Effect and join the fibre where the result is needed`,
  );
}

/** effection and redux-saga: run the function beside, as now, or in place where its result is waited for. */
function planCalled(facts: FileFacts, { row, operand, node, call }: RunnerUse, inPlace: CallForm): Plan {
  if (!operand) return refuse('no-asynchronous-sibling', [], 'yield the operation itself');
  const { yields, forks, says } = runtimes[row.runtime];
  const outer = node.parent?.type === 'YieldExpression' ? node.parent : undefined;
  const sink = facts.sink(node);
  if (!outer && sink.kind !== 'dropped' && sink.kind !== 'voided')
    return refuse('runs-concurrently', [], says.insteadOfTask);
  const target = outer ?? (sink.kind === 'voided' ? (sink.at as TSESTree.UnaryExpression) : node);
  const keyword = `${yields ?? 'yield'} ` as const;
  const unwrapped: Step = { verb: 'unwrap', node: target, keep: operand };
  const given = (call?.arguments ?? []).slice(row.operand + 1).map((argument) => `, ${facts.textOf(argument)}`);
  const through = ({ module, name }: CallForm): Step[] => {
    const { before, steps } = openedCall(facts, { module, name, callee: '$' }, keyword);
    const after = `${given.join('')})`;
    return [
      unwrapped,
      { verb: 'wrap', node: operand, before, after, result: 'assignment', operand: 'assignment' },
      ...steps,
    ];
  };
  const called: Step = { verb: 'wrap', node: operand, before: '', after: '()', result: 'call', operand: 'call' };
  const waiting = rewrite(
    yields === 'yield*' && !isFunction(operand) ? [unwrapped, called, yieldStep(operand, keyword)] : through(inPlace),
    says.inPlace ?? '',
    'yield',
  );
  const [fork] = forks;
  if (outer || !fork) return plan(waiting);
  // Nothing waits for it: it may run for as long as the code around it, which waiting would never let go on.
  return plan(rewrite(through(fork), fork.title, 'fork'), [waiting]);
}

/** In a callback that only calls the runner: give the operation to the runtime. */
function planInCallback(facts: FileFacts, use: RunnerUse, driver: Driver): Plan {
  const { says, flattens = [], maps = {}, lifts = [] } = runtimes[use.row.runtime];
  const advice = says.insteadInCallback;
  const boundary = boundaryOf(use.node);
  const value = use.pipe ?? use.node;
  if (
    boundary.kind !== 'function' ||
    !boundary.call ||
    driver.how !== 'callback' ||
    driver.at !== boundary.node ||
    bare(boundary.node.body) !== value
  ) {
    return boundary.kind === 'function' && boundary.node.async
      ? refuse(
          'async-inside-runtime',
          [],
          'make the async function a generator, `Effect.gen(function* () { … })`, and yield the Effect there',
        )
      : refuse('synchronous-callback', [], advice);
  }
  const operation = operationOf(facts, use);
  const member = bare(boundary.call.callee);
  const name = lastName(member);
  if (!operation || name === undefined || member.type !== 'MemberExpression')
    return refuse('synchronous-callback', [], advice);
  if (lifts.includes(name) && boundary.property === undefined) {
    const lifted: Step[] = [
      { verb: 'unwrap', node: boundary.call, keep: value },
      ...asExit(facts, use, operation).steps,
    ];
    return plan(rewrite(lifted, 'Use the Effect itself', 'unwrap'));
  }
  if (boundary.node.async) return refuse('synchronous-callback', [], advice);
  if (flattens.includes(name)) return plan(rewrite(asExit(facts, use, operation).steps, 'Return the Effect', 'return'));
  const flattening = maps[name];
  if (flattening === undefined || use.row.returns !== 'value') return refuse('synchronous-callback', [], advice);
  const renamed: Step = { verb: 'replace', node: member.property, text: flattening, binding: 'primary' };
  return plan(rewrite([renamed, ...operation.steps], `Return the Effect to \`${flattening}\``, 'return'));
}

/** How a use of a runner becomes part of the runtime that drives it. */
export function planRunner(facts: FileFacts, use: RunnerUse, driver: Driver): Plan {
  const { rootsAreKept, yieldsPromises } = runtimes[use.row.runtime];
  if (rootsAreKept)
    return refuse(
      'runs-concurrently',
      [],
      'flatten it with `concatMap`, `mergeMap` or `switchMap`, or add it to the outer subscription',
    );
  if (yieldsPromises) {
    if (driver.how !== 'generator' || functionAround(use.node) !== driver.at)
      return refuse('synchronous-callback', [], 'collect the promises in an array, and yield that to the generator');
    return plan(rewrite([yieldStep(use.node, 'yield ')], 'Yield it to the generator around it', 'yield'));
  }
  if (driver.how === 'inside') return bridgeRewrite(facts, use, driver, use.call?.callee ?? use.node);
  const suspension = facts.suspendsWith(use.node);
  if (suspension.with === 'yield*' || suspension.with === 'yield') return planInGenerator(facts, use);
  return planInCallback(facts, use, driver);
}
