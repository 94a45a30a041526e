import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { distinct } from '../../plans/distinct.js';
import type { Plan, Step } from '../../plans/plan.js';
import { openedCall, type Opened } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { RunnerUse } from '../making/runner-uses.js';
import type { Repeated, Repetition } from './finding.js';
import { joinOf } from '../making/joined.js';
import { aroundOf, commonRun, onlyValueIn, operationIn, yielded, type Run } from './one-program.js';
import { codeOf, valueOf, waitOf } from './waits.js';

const DISCARD = '{ discard: true }';
const AT_ONCE = "{ concurrency: 'unbounded' }";

/** What a repeated code becomes when the program goes over the list: an expression, or a generator's body. */
interface Body {
  /** Before its braces. */
  readonly inner: string;
  /** Behind its braces. */
  readonly closing: string;
  readonly steps: readonly Step[];
}

/** Does a comment stand in the code beside a part of it? */
const hasComments = ({ parsed }: FileFacts, code: TSESTree.Node, part: TSESTree.Node): boolean =>
  (parsed.ast.comments ?? []).some(({ range: [start, end] }) => {
    const isIn = ({ range }: TSESTree.Node): boolean => range[0] <= start && end <= range[1];
    return isIn(code) && !isIn(part);
  });

/** The operation alone, where the repeated code is nothing but its run; else a generator that yields each. */
function bodyOf(facts: FileFacts, group: Repeated, generator: Opened): Body | undefined {
  const code = codeOf(group.repetition);
  const [use, ...others] = group.uses;
  const only = onlyValueIn(code);
  const value = only && bare(only);
  const operation = operationIn(facts, use, aroundOf(group.repetition));
  if (
    operation &&
    others.length === 0 &&
    !hasComments(facts, code, operation.keep) &&
    value &&
    value === (waitOf(use) ?? bare(valueOf(use)))
  ) {
    const { keep, steps } = operation;
    return { inner: '', closing: '', steps: [{ verb: 'unwrap', node: code, keep }, ...steps] };
  }
  const steps = yielded(facts, group);
  return steps && { inner: `${generator.before}function* () `, closing: ')', steps: [...steps, ...generator.steps] };
}

/** Does every run give a promise that is awaited in its place, or every one a value? */
function areAlike(uses: readonly RunnerUse[]): 'promise' | 'value' | undefined {
  if (uses.every((use) => use.row.returns === 'value' && !waitOf(use))) return 'value';
  return uses.every((use) => use.row.returns === 'promise') ? 'promise' : undefined;
}

interface Parts {
  readonly run: Run;
  readonly forEach: Opened;
  readonly body: Body;
}

function planLoop(group: Repeated, loop: TSESTree.Node, { run, forEach, body }: Parts): Plan | undefined {
  const isWaiting = areAlike(group.uses) === 'promise';
  if (isWaiting && !group.uses.every(waitOf)) return undefined;
  if (loop.type !== 'ForOfStatement' || loop.left.type !== 'VariableDeclaration') return undefined;
  if (loop.left.kind !== 'const' && loop.left.kind !== 'let') return undefined;
  if (loop.parent.type === 'LabeledStatement') return undefined;
  const step: Step = {
    verb: 'for-each',
    loop,
    before: `${isWaiting ? 'await ' : ''}${run.before}${forEach.before}`,
    inner: body.inner,
    after: `${body.closing}, ${DISCARD})${run.after}`,
  };
  return plan(
    rewrite([step, ...body.steps, ...forEach.steps], 'Run the loop as one program, with `forEach`', 'sequential'),
  );
}

type CallbackRepetition = Extract<Repetition, { by: 'callback' }>;

function planCallback(
  facts: FileFacts,
  group: Repeated,
  { node: call, fn, row }: CallbackRepetition,
  { run, forEach, body }: Parts,
): Plan | undefined {
  const callee = bare(call.callee);
  const isMap = row.export.endsWith('Array#map');
  const isArray = isMap || row.export.endsWith('Array#forEach');
  if (!isArray || callee.type !== 'MemberExpression' || callee.optional || call.optional) return undefined;
  if (call.arguments.length > 1 || fn.params.length > 2 || fn.type === 'FunctionDeclaration' || fn.generator)
    return undefined;
  if (fn.params.some(({ type }) => type === 'RestElement')) return undefined;
  const isPromise = areAlike(group.uses) === 'promise';
  const join = isPromise ? joinOf(facts, call) : undefined;
  if (isPromise ? !join : fn.async) return undefined;
  const whole = join ?? call;
  const isLeft = !isMap || facts.sink(join?.parent.type === 'AwaitExpression' ? join.parent : whole).kind === 'dropped';
  const options = isPromise
    ? isLeft
      ? "{ concurrency: 'unbounded', discard: true }"
      : AT_ONCE
    : isLeft
      ? DISCARD
      : undefined;
  const behind = `${body.closing}${options ? `, ${options}` : ''}`;
  const steps: Step[] = [
    ...(join ? [{ verb: 'unwrap', node: join, keep: call } as const] : []),
    { verb: 'first-argument', call },
    ...(behind === '' ? [] : [{ verb: 'insert', node: fn, where: 'after', text: behind } as const]),
    ...(fn.async ? [{ verb: 'make-sync', fn } as const] : []),
    ...(body.inner === '' ? [] : [{ verb: 'insert', node: fn.body, where: 'before', text: body.inner } as const]),
    ...body.steps,
    {
      verb: 'wrap',
      node: call,
      before: `${run.before}${forEach.before}`,
      after: run.after,
      result: 'call',
      operand: 'assignment',
    },
    ...forEach.steps,
  ];
  const title = isPromise
    ? 'Run all of them as one program, with `forEach`, all at once'
    : 'Run all of them as one program, with `forEach`';
  return plan(rewrite(distinct(steps), title, isPromise ? 'parallel' : 'sequential'));
}

/** One program in place of many. */
export function planRepeated(facts: FileFacts, group: Repeated): Plan {
  const { repetition, uses } = group;
  const [{ row }] = uses;
  const { forEach, generator, says } = runtimes[row.runtime];
  const byHand = refuse('one-program-by-hand', [], says.insteadInLoop);
  // A Micro has functions of its own.
  if (!forEach || !generator || row.export.startsWith('Micro.') || !areAlike(uses)) return byHand;
  const run = commonRun(facts, group);
  const body = bodyOf(facts, group, openedCall(facts, generator));
  if (!run || !body) return byHand;
  const parts: Parts = { run, forEach: openedCall(facts, forEach), body };
  const found =
    repetition.by === 'loop' ? planLoop(group, repetition.node, parts) : planCallback(facts, group, repetition, parts);
  return found ?? byHand;
}
