import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, holds, isCaught, isLoop, lastName, someInside } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';
import { subjectOf, type RunnerUse } from '../making/runner-uses.js';
import { yieldStep } from '../making/wait.js';
import type { Repeated, Repetition } from './finding.js';
import { codeOf, valueOf, waitOf } from './waits.js';

/** The text around what the one run of the program is given. */
export interface Run {
  readonly before: string;
  readonly after: string;
}

/** Does a node name something that is declared in what is repeated, and is another in each turn? */
export function namesOwn(facts: FileFacts, node: TSESTree.Node, around: TSESTree.Node): boolean {
  return facts.nodes
    .of('Identifier')
    .some((name) => holds(node, name) && facts.variable(name)?.defs.some((defined) => holds(around, defined.name)));
}

/** The run of one use with another operation; nothing where it takes something that is another in each turn. */
export function runOf(
  facts: FileFacts,
  { node, pipe, call, operand, factory }: RunnerUse,
  around?: TSESTree.Node,
): Run | undefined {
  if (pipe)
    return around && namesOwn(facts, node, around) ? undefined : { before: `${facts.textOf(node)}(`, after: ')' };
  if (!call || !operand || call.type === 'NewExpression' || call.optional) return undefined;
  const parts: readonly TSESTree.Node[] = [factory ?? call.callee, ...call.arguments];
  if (around && parts.some((part) => part !== operand && namesOwn(facts, part, around))) return undefined;
  const at = call.arguments.indexOf(operand);
  const given = call.arguments.map((argument) => facts.textOf(argument));
  const first = given.slice(0, at).map((text) => `${text}, `);
  const others = given.slice(at + 1).map((text) => `, ${text}`);
  return { before: `${facts.textOf(call.callee)}(${first.join('')}`, after: `${others.join('')})` };
}

/** The one run that does the work of all of them; nothing where they are run by different means, or each by its own. */
export function commonRun(facts: FileFacts, { repetition, uses }: Repeated): Run | undefined {
  const around = aroundOf(repetition);
  const runs = uses.map((use): Run | undefined => {
    const run = runOf(facts, use, around);
    const provided = operationIn(facts, use, around)?.provided ?? [];
    return run && provided.length > 0 ? { ...run, after: `.pipe(${provided.join(', ')})${run.after}` } : run;
  });
  return sameOf(runs);
}

/** The run that all of these are. */
function sameOf([first, ...others]: readonly (Run | undefined)[]): Run | undefined {
  return others.every((run) => run?.before === first?.before && run?.after === first?.after) ? first : undefined;
}

/**
 * The one run of several uses that stand beside each other, and the text of what each runs; nothing where they are run
 * by different means, or one runs more than its operation.
 */
export function runTogether(
  facts: FileFacts,
  uses: readonly RunnerUse[],
): { readonly run: Run; readonly texts: readonly string[] } | undefined {
  const run = sameOf(uses.map((use) => runOf(facts, use)));
  const texts = uses.flatMap((use) => {
    const operation = operationIn(facts, use);
    const isPlain = operation && operation.steps.length === 0 && operation.provided.length === 0;
    return isPlain ? [facts.textOf(operation.keep)] : [];
  });
  return run && texts.length === uses.length ? { run, texts } : undefined;
}

/** What a use runs: the steps that leave it alone once it is kept, and what it is provided with, which all runs can share. */
export interface Operation {
  readonly keep: TSESTree.Expression;
  readonly steps: readonly Step[];
  /** `Effect.provide(layer)`, as they are written. */
  readonly provided: readonly string[];
}

const isProvide = (facts: FileFacts, { callee }: TSESTree.CallExpression): boolean =>
  facts.bindings(callee).some(({ package: owner, path }) => owner === 'effect' && /^(?:Effect\.)?provide$/.test(path));

/** `Effect.provide(layer)`, of a layer that is the same in each turn. */
const providesAlike = (facts: FileFacts, node: TSESTree.Node, around: TSESTree.Node | undefined): boolean =>
  node.type === 'CallExpression' &&
  node.arguments.length === 1 &&
  isProvide(facts, node) &&
  !(around && namesOwn(facts, node, around));

/** A pipe without its last arguments: those that are to go, and those that provide what all runs can share. */
function trimmed(
  facts: FileFacts,
  pipe: TSESTree.CallExpression,
  gone: number,
  around: TSESTree.Node | undefined,
): Operation | undefined {
  const subject = subjectOf(pipe);
  if (!subject) return undefined;
  const start = pipe.callee.type === 'MemberExpression' ? 0 : 1;
  const provided: string[] = [];
  let end = pipe.arguments.length - gone;
  for (; end > start && providesAlike(facts, pipe.arguments[end - 1]!, around); end -= 1)
    provided.unshift(facts.textOf(pipe.arguments[end - 1]!));
  if (end === start) return { keep: subject, steps: [], provided };
  const dropped = pipe.arguments.slice(end).map((_, index) => end + index);
  const steps = dropped.map((argument): Step => ({ verb: 'drop-argument', call: pipe, argument }));
  return { keep: pipe, steps, provided };
}

export function operationIn(
  facts: FileFacts,
  { pipe, operand }: RunnerUse,
  around?: TSESTree.Node,
): Operation | undefined {
  if (!operand) return undefined;
  if (pipe) return trimmed(facts, pipe, 1, around);
  const made = bare(operand);
  if (made.type !== 'CallExpression') return { keep: operand, steps: [], provided: [] };
  if (lastName(made.callee) === 'pipe') return trimmed(facts, made, 0, around);
  const [inner, layer] = made.arguments;
  if (
    isProvide(facts, made) &&
    inner &&
    inner.type !== 'SpreadElement' &&
    layer &&
    !(around && namesOwn(facts, layer, around))
  )
    return { keep: inner, steps: [], provided: [`${facts.textOf(made.callee)}(${facts.textOf(layer)})`] };
  return { keep: operand, steps: [], provided: [] };
}

/** What is repeated, with all that is another in each turn. */
export const aroundOf = (repetition: Repetition): TSESTree.Node =>
  repetition.by === 'loop' ? repetition.node : repetition.fn;

/** The expression that the repeated code is all of, with the `await` or the `return` around it. */
export function onlyValueIn(code: TSESTree.Node): TSESTree.Expression | undefined {
  const [only, ...others] = code.type === 'BlockStatement' ? code.body : [code];
  if (!only || others.length > 0) return undefined;
  if (only.type === 'ExpressionStatement') return only.expression;
  if (only.type === 'ReturnStatement') return only.argument ?? undefined;
  return code.type === 'BlockStatement' || only.type.endsWith('Statement') ? undefined : (only as TSESTree.Expression);
}

/** Does control leave the code but at its end, to where a generator has no way? */
function leaves(code: TSESTree.Node, node: TSESTree.Node, isLoopBody: boolean): boolean {
  if (node.type === 'ReturnStatement') return isLoopBody;
  if (node.type !== 'BreakStatement' && node.type !== 'ContinueStatement') return false;
  if (node.label) return true;
  for (let at: TSESTree.Node | undefined = node.parent; at && at !== code; at = at.parent)
    if (isLoop(at) || (node.type === 'BreakStatement' && at.type === 'SwitchStatement')) return false;
  return true;
}

/**
 * The steps that have the repeated code yield what it runs, as the body of a generator; nothing where it would mean
 * something else there: where it leaves the loop, or looks at the failure of a run, which a generator does not throw.
 */
export function yielded(facts: FileFacts, { repetition, uses }: Repeated): Step[] | undefined {
  const code = codeOf(repetition);
  const { visitorKeys } = facts.parsed;
  if (code.type !== 'BlockStatement') return undefined;
  const isLoopBody = repetition.by === 'loop';
  if (findInside(code, visitorKeys, (node) => leaves(code, node, isLoopBody) || node.type === 'YieldExpression'))
    return undefined;
  const isOfFunction =
    someInside(code, visitorKeys, 'ThisExpression', () => true) ||
    someInside(code, visitorKeys, 'Super', () => true) ||
    someInside(code, visitorKeys, 'Identifier', ({ name }) => name === 'arguments');
  if (isOfFunction) return undefined;
  const steps = uses.map((use): Step[] | undefined => {
    const operation = operationIn(facts, use, aroundOf(repetition));
    const value = waitOf(use) ?? valueOf(use);
    if (!operation || isGuarded(value, code)) return undefined;
    const { keep } = operation;
    const unwrapped: Step[] = keep === value ? [] : [{ verb: 'unwrap', node: value, keep }];
    return [...unwrapped, ...operation.steps, yieldStep(keep, 'yield* ')];
  });
  return steps.every((each) => each !== undefined) ? steps.flat() : undefined;
}

/** Is it in a `try` of the repeated code, whose `catch` and `finally` see no failure that a generator yields? */
function isGuarded(node: TSESTree.Node, code: TSESTree.Node): boolean {
  for (let at = node.parent; at && at !== code; at = at.parent) if (at.type === 'TryStatement') return true;
  return isCaught(node) && code.parent?.type === 'TryStatement';
}
