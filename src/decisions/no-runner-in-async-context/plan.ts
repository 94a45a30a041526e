import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { functionAround, isFunction } from '../../analysis/tree.js';
import type { CallForm } from '../../catalogue/runtime-forms.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { forkRewrites } from '../making/fork.js';
import { openedCall } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { yieldStep } from '../making/wait.js';
import { bridgeRewrite } from './bridge.js';
import type { Driver } from './driver.js';
import { isOverAtOnce, type RunnerUse } from '../making/runner-uses.js';
import { asExit, operationOf } from '../making/operation.js';
import { planInCallback } from './plan-in-callback.js';

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
  if (isOverAtOnce(row) || row.returns === 'void') return plan(yielded);
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
