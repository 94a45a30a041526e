import type { TSESTree } from '@typescript-eslint/types';
import isAtLeast from 'semver/functions/gte.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Specifier, ValueFact } from '../../analysis/types/oracle.js';
import { oldestNode } from '../../analysis/installed-version.js';
import { runnerCall } from '../../analysis/runner-calls.js';
import { bare, lastName } from '../../analysis/tree.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { TestRow } from '../../catalogue/row.js';
import { droppedOperandsOf, operandsOf, PLAIN_EXPRESSIONS } from '../making/dropped-values.js';
import type { Loose } from '../making/wait-or-let-go.js';
import { lazyRow } from '../no-undriven-operations/undriven.js';
import type { Floating } from './finding.js';

/** One value that nothing takes. */
export interface Unhandled extends Loose {
  /** There is a `.catch` or `.then` with a second argument, but what it is given cannot be called, or perhaps not. */
  readonly uselessHandler?: 'certainly' | 'perhaps';
}

/** `Object.defineProperty(p, …)` gives `p` back, which whoever has it may still wait for. */
function isLeftToItsHolder(floating: Floating, call: TSESTree.Expression): boolean {
  const { facts } = floating;
  if (call.type !== 'CallExpression') return false;
  const given = call.arguments[facts.row('known-safe', call.callee)?.givesBack ?? -1];
  if (!given || given.type === 'SpreadElement') return false;
  const value = bare(given);
  if (value.type !== 'Identifier')
    return value.type === 'MemberExpression' || unhandledIn(floating, given).length === 0;
  const variable = facts.variable(value);
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return variable?.defs[0]?.type !== 'Variable' || reads.length > 1;
}

/** A test that is registered by the test around it, which may end first: `t.test(…)`. */
export function subTest(facts: FileFacts, { callee }: TSESTree.CallExpression): TestRow | undefined {
  if (callee.type !== 'MemberExpression' || lastName(callee) !== 'test') return undefined;
  const row = facts.rowOfType('test', callee.object, '#test');
  return row?.dropped === undefined ? undefined : row;
}

/** Does the test around wait for it by itself, in whatever version of Node the file has to run? */
function isWaitedFor({ parsed }: FileFacts, { waitedForFrom }: TestRow): boolean {
  const oldest = oldestNode(parsed.filename);
  return waitedForFrom !== undefined && oldest !== undefined && isAtLeast(oldest, waitedForFrom);
}

/** Is this call's promise somebody else's affair: by the catalogue, or because the rule about nested runners judges the call? */
export function isCatalogued(facts: FileFacts, call: TSESTree.CallExpression): boolean {
  const inner = subTest(facts, call);
  if (inner) return isWaitedFor(facts, inner);
  const row = facts.row('known-safe', call.callee) ?? facts.rowOfType('known-safe', call.callee);
  if (row) return row.givesBack === undefined;
  const runner = runnerCall(facts, 'top-level-runner', call);
  return runner !== undefined && facts.drivenBy(call).some(({ by }) => by === runner.row.runtime);
}

function handlerOf(call: TSESTree.CallExpression, method: string): TSESTree.Expression | undefined {
  const index = method === 'catch' ? 0 : 1;
  const before = call.arguments.slice(0, index + 1);
  const handler = before[index];
  return before.some((argument) => argument.type === 'SpreadElement')
    ? undefined
    : (handler as TSESTree.Expression | undefined);
}

function unhandledCall(floating: Floating, call: TSESTree.CallExpression, found: Unhandled): Unhandled[] {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return [found];
  const method = lastName(callee);
  if (method === 'catch' || method === 'then') {
    const handler = handlerOf(call, method);
    if (!handler) return [found];
    const fact = floating.facts.oracle.values([handler])[0];
    // A handler of unknown type, from an import that does not resolve, may well be a function.
    if (!fact || fact.callable === 'always' || fact.kind === 'unknown') return [];
    return [{ ...found, uselessHandler: fact.callable ?? 'certainly' }];
  }
  return method !== 'finally' || unhandledIn(floating, callee.object).length > 0 ? [found] : [];
}

/** What an operation gives of these types runs under the operation that yields it, and fails it: `yield* spawn(…)`. */
function supervisedTasks({ catalogue }: FileFacts): Specifier[] {
  return catalogue
    .of('operation')
    .flatMap(({ module: [module], task }) =>
      task === undefined ? [] : [{ from: 'package', package: packageOfModule(module ?? ''), name: task }],
    );
}

/** The judgement of typescript-eslint 8.72's rule, which gives the first such value; this gives all. */
export function unhandledIn(floating: Floating, node: TSESTree.Expression): Unhandled[] {
  const { facts, options } = floating;
  if (node.type === 'AssignmentExpression' || PLAIN_EXPRESSIONS.has(node.type)) return [];
  if (node.type === 'ChainExpression') return unhandledIn(floating, node.expression);
  if (node.type === 'SequenceExpression')
    return node.expressions.flatMap((expression) => unhandledIn(floating, expression));
  if (node.type === 'UnaryExpression') {
    if (options.ignoreVoid || node.operator !== 'void') return [];
    return unhandledIn(floating, node.argument).map((unhandled) => ({ ...unhandled, voided: node }));
  }
  const supervised = node.type === 'YieldExpression' ? supervisedTasks(facts) : [];
  const fact = facts.oracle.values([node], [...options.allowForKnownSafePromises, ...supervised])[0];
  if (!fact) return [];
  if (fact.kind === 'promise-array' || (fact.kind === 'thenable-array' && options.checkThenables))
    return isLeftToItsHolder(floating, node) ? [] : [{ node, kind: 'array' }];
  if (fact.kind === 'promise' || (fact.kind === 'thenable' && options.checkThenables)) {
    // Whatever its type says, no promise comes out of an `await`.
    if (node.type === 'AwaitExpression' || isLeftToItsHolder(floating, node)) return [];
    // What has not started is an affair of the rule about undriven operations.
    if (lazyRow(facts, node)) return [];
    if (node.type === 'CallExpression') return unhandledCall(floating, node, promiseAt(node, fact));
    const operands = operandsOf(node);
    return operands.length > 0
      ? operands.flatMap((operand) => unhandledIn(floating, operand))
      : [promiseAt(node, fact)];
  }
  return unhandledBeyondPromises(floating, node, fact);
}

function promiseAt(node: TSESTree.Expression, fact: ValueFact): Unhandled {
  return {
    node,
    kind: fact.kind === 'thenable' ? 'thenable' : 'promise',
    ...(fact.neverFulfils ? { neverFulfils: true } : {}),
    ...(fact.nullable ? { nullable: true } : {}),
  };
}

function unhandledBeyondPromises(floating: Floating, node: TSESTree.Expression, fact: ValueFact): Unhandled[] {
  const { options } = floating;
  if (node.type === 'LogicalExpression' || node.type === 'ConditionalExpression') {
    return options.checkOperands
      ? droppedOperandsOf(node, fact).flatMap((operand) => unhandledIn(floating, operand))
      : [];
  }
  return [];
}

/** Is it a call that may be dropped, by the options or by the catalogue? */
export function isKnownSafe({ facts, options }: Floating, expression: TSESTree.Expression): boolean {
  if (expression.type !== 'CallExpression') return false;
  // Without specifiers nothing matches, and asking would cost types.
  if (
    options.allowForKnownSafeCalls.length > 0 &&
    facts.oracle.matches([expression.callee], options.allowForKnownSafeCalls)[0]
  )
    return true;
  return isCatalogued(facts, expression);
}
