import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside, holds, isCaught, isLoop, someInside } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';
import type { RunnerUse } from '../making/runner-uses.js';
import { yieldStep } from '../making/wait.js';
import type { Repeated } from './finding.js';
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
function runOf(
  facts: FileFacts,
  { node, pipe, call, operand, factory }: RunnerUse,
  around: TSESTree.Node,
): Run | undefined {
  if (pipe) return namesOwn(facts, node, around) ? undefined : { before: `${facts.textOf(node)}(`, after: ')' };
  if (!call || !operand || call.type === 'NewExpression' || call.optional) return undefined;
  const parts: readonly TSESTree.Node[] = [factory ?? call.callee, ...call.arguments];
  if (parts.some((part) => part !== operand && namesOwn(facts, part, around))) return undefined;
  const at = call.arguments.indexOf(operand);
  const given = call.arguments.map((argument) => facts.textOf(argument));
  const first = given.slice(0, at).map((text) => `${text}, `);
  const others = given.slice(at + 1).map((text) => `, ${text}`);
  return { before: `${facts.textOf(call.callee)}(${first.join('')}`, after: `${others.join('')})` };
}

/** The one run that does the work of all of them; nothing where they are run by different means, or each by its own. */
export function commonRun(facts: FileFacts, { repetition, uses }: Repeated): Run | undefined {
  const around = repetition.by === 'loop' ? repetition.node : repetition.fn;
  const runs = uses.map((use) => runOf(facts, use, around));
  const [first] = runs;
  return runs.every((run) => run && run.before === first?.before && run.after === first.after) ? first : undefined;
}

/** What a use runs, and the steps that leave it alone once it is kept. */
export function operationIn({
  pipe,
  operand,
}: RunnerUse): { readonly keep: TSESTree.Expression; readonly steps: Step[] } | undefined {
  if (!operand) return undefined;
  const isAlone = pipe?.arguments.length === (pipe?.callee.type === 'MemberExpression' ? 1 : 2);
  if (!pipe || isAlone) return { keep: operand, steps: [] };
  return { keep: pipe, steps: [{ verb: 'drop-argument', call: pipe, argument: pipe.arguments.length - 1 }] };
}

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
    const operation = operationIn(use);
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
