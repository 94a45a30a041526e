import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { forkRewrites } from '../making/fork.js';
import { namespaceOf } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { Driver } from './driver.js';
import { isOverAtOnce, type RunnerUse } from '../making/runner-uses.js';
import { asExit, operationOf, type Operation } from '../making/operation.js';

interface OnlyValue {
  readonly node: TSESTree.Node;
  /** Nobody gets it: `{ run(e); }`, `void run(e)`. */
  readonly isLetGo: boolean;
  readonly isVoided: boolean;
}

/** All that a function's body does, where that is to come to one value. */
function onlyValueOf(body: TSESTree.Node): OnlyValue | undefined {
  const isBlock = body.type === 'BlockStatement';
  const [statement, ...more] = isBlock ? body.body : [body];
  const value =
    statement?.type === 'ExpressionStatement'
      ? statement.expression
      : statement?.type === 'ReturnStatement'
        ? statement.argument
        : isBlock
          ? undefined
          : body;
  if (!value || more.length > 0) return undefined;
  const node = bare(value);
  const isVoided = node.type === 'UnaryExpression' && node.operator === 'void';
  return {
    node: isVoided ? bare(node.argument) : node,
    isLetGo: isVoided || statement?.type === 'ExpressionStatement',
    isVoided,
  };
}

const IN_USE = 'its promise is used: fork the Effect and join the fibre where the result is needed';

/** `Effect.asVoid(e)` of an operation in place of one that gave nothing, unless nobody looks at what it gives. */
function emptied(
  facts: FileFacts,
  { node }: Operation,
  { isLetGo }: OnlyValue,
  call: TSESTree.Node,
  steps: readonly Step[],
): readonly Step[] {
  const isSeen = call.parent?.type !== 'YieldExpression' || call.parent.parent.type !== 'ExpressionStatement';
  if (!isLetGo || !isSeen) return steps;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const before = `${effect.local}.asVoid(`;
  return [...steps, { verb: 'wrap', node, before, after: ')', result: 'call', operand: 'assignment' }, ...effect.steps];
}

/** A runner in a callback that the runtime calls, and that does nothing else: what it ran takes the callback's place. */
export function planInCallback(facts: FileFacts, use: RunnerUse, driver: Driver): Plan {
  const { says, flattens = [], maps = {}, lifts = [], liftsAsIs = [] } = runtimes[use.row.runtime];
  const advice = says.insteadInCallback;
  const boundary = boundaryOf(use.node);
  const value = use.pipe ?? use.node;
  const only = boundary.kind === 'function' ? onlyValueOf(boundary.node.body) : undefined;
  if (
    boundary.kind !== 'function' ||
    !boundary.call ||
    driver.how !== 'callback' ||
    driver.at !== boundary.node ||
    only?.node !== value
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
  const { call } = boundary;
  const unwrapped: Step = { verb: 'unwrap', node: call, keep: value };
  const lifted = (): Rewrite =>
    rewrite(
      [unwrapped, ...emptied(facts, operation, only, call, asExit(facts, use, operation).steps)],
      'Use the Effect itself',
      'unwrap',
    );
  if (lifts.includes(name) && boundary.property === undefined) {
    const { returns, runtime } = use.row;
    const isAsItIs = liftsAsIs.includes(name);
    if (only.isLetGo && !isAsItIs) return refuse('synchronous-callback', [], advice);
    if (isOverAtOnce(use.row)) return plan(lifted());
    if (returns !== 'fiber' && !only.isLetGo)
      return isAsItIs ? refuse('runs-concurrently', [], IN_USE) : plan(lifted());
    // It ran beside what comes after it, and so does a fork.
    const steps = [unwrapped, ...operation.steps];
    const [supervised, detached] = forkRewrites(facts, operation.node, runtime, steps, '').map(
      (fork): Rewrite => ({ ...fork, steps: emptied(facts, operation, only, call, fork.steps) }),
    );
    if (returns === 'fiber') return plan(supervised!, [detached!]);
    return only.isVoided ? plan(detached!, [supervised!, lifted()]) : plan(lifted(), [supervised!, detached!]);
  }
  if (only.isLetGo || boundary.node.async) return refuse('synchronous-callback', [], advice);
  if (flattens.includes(name)) {
    if (use.row.returns === 'fiber') {
      const [supervised, detached] = forkRewrites(facts, operation.node, use.row.runtime, operation.steps, '');
      return plan(supervised!, [detached!]);
    }
    return plan(rewrite(asExit(facts, use, operation).steps, 'Return the Effect', 'return'));
  }
  const flattening = maps[name];
  if (flattening === undefined || use.row.returns !== 'value') return refuse('synchronous-callback', [], advice);
  const renamed: Step = { verb: 'replace', node: member.property, text: flattening, binding: 'primary' };
  return plan(rewrite([renamed, ...operation.steps], `Return the Effect to \`${flattening}\``, 'return'));
}
