import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, findInside, functionAround, isCaught, isFunction, lastName } from '../../analysis/tree.js';
import { functionIn, type Place } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { functionCalled } from './function-called.js';

/** Does an executor take `reject`, and do anything with it? */
function takesReject(facts: FileFacts, executor: FunctionNode): boolean {
  const [, reject] = executor.params;
  if (reject?.type !== 'Identifier') return reject !== undefined;
  const { references } = facts.parsed.scopeManager
    .getDeclaredVariables(executor)
    .find(({ name }) => name === reject.name) ?? { references: [] };
  return references.length > 0;
}

/** `new Promise((resolve) => …)`: nothing can reject it but what its executor throws. */
function onlyResolves(facts: FileFacts, { callee, arguments: [executor] }: TSESTree.NewExpression): boolean {
  if (facts.textOf(callee) !== 'Promise' || !isFunction(executor) || takesReject(facts, executor)) return false;
  // What an async one rejects is another promise, which nobody has.
  if (executor.async) return false;
  return !findInside(executor.body, facts.parsed.visitorKeys, ({ type }) => type === 'ThrowStatement');
}

/** Is what stands there a function, or may well be one? */
function isHandler(facts: FileFacts, given: TSESTree.CallExpressionArgument | undefined): boolean {
  if (!given || given.type === 'SpreadElement') return false;
  if (isFunction(given)) return true;
  const [fact] = facts.oracle.values([given]);
  return fact?.callable === 'always' || fact?.kind === 'unknown';
}

/** `Promise.resolve(value)` of what is no promise: it has fulfilled. */
export function isResolved(
  facts: FileFacts,
  { callee, arguments: [value, ...more] }: TSESTree.CallExpression,
): boolean {
  if (facts.textOf(callee) !== 'Promise.resolve' || more.length > 0) return false;
  if (!value) return true;
  if (value.type === 'SpreadElement') return false;
  return PLAIN.has(bare(value).type) || facts.oracle.values([value])[0]?.kind === 'plain';
}

/** What a function of one line gives. */
function onlyValueOf({ body }: FunctionNode): TSESTree.Expression | undefined {
  if (body.type !== 'BlockStatement') return body;
  const [only, ...more] = body.body;
  return only?.type === 'ReturnStatement' && more.length === 0 ? (only.argument ?? undefined) : undefined;
}

/** The function that a call's name stands for, in whichever file; of what several classes may have, nothing is said. */
function functionOf(facts: FileFacts, callee: TSESTree.Expression): Place<FunctionNode> | undefined {
  const own = functionCalled(facts, { callee });
  if (own) return { code: facts, node: own };
  const names = Names.of(facts);
  const [declared, ...more] = names.declared({ code: names.judged, node: callee });
  if (!declared || more.length > 0) return undefined;
  const fn = declared.node.type === 'MethodDefinition' ? undefined : functionIn(declared.node);
  return fn && { code: declared.code, node: fn };
}

/** Names of functions that are there to throw: `throwError`, `fail`, `rethrow`. */
const THROWS = /^(?:re)?throw|^(?:fail|panic|bail|reject|die)/i;

/** Does a block that follows a failure fail itself: by `throw`, by a function that is there to throw, by what it waits for? */
function mayFail(block: TSESTree.Node, { code }: Place, isSafe: (promise: TSESTree.Node) => boolean): boolean {
  const fails = (node: TSESTree.Node): boolean => {
    switch (node.type) {
      case 'ThrowStatement':
        return true;
      case 'CallExpression':
        return THROWS.test(lastName(node.callee) ?? '');
      case 'AwaitExpression':
        return !isSafe(node.argument);
      default:
        return false;
    }
  };
  return findInside(block, code.parsed.visitorKeys, fails) !== undefined;
}

/** Kinds of expressions whose value is seen to be no promise. */
const PLAIN = new Set([
  'Literal',
  'TemplateLiteral',
  'AwaitExpression',
  'ObjectExpression',
  'ArrayExpression',
  'BinaryExpression',
  'UnaryExpression',
]);

/** Does a `try` return a promise without waiting for it? Its rejection goes past the `catch`. */
function returnsPromise(facts: FileFacts, block: TSESTree.Node, { code }: Place): boolean {
  const isOpen = (value: TSESTree.Expression): boolean =>
    !PLAIN.has(bare(value).type) && (code !== facts || isPromise(facts, value));
  const isReturn = (node: TSESTree.Node): boolean =>
    node.type === 'ReturnStatement' && node.argument !== null && isOpen(node.argument);
  return findInside(block, code.parsed.visitorKeys, isReturn) !== undefined;
}

/** The call is to a function whose body is one `try` with a `catch` that does not fail itself, in this file or another. */
export const catchesItself = (facts: FileFacts, value: TSESTree.Node, depth = 2): boolean =>
  value.type === 'CallExpression' && catchesAll(facts, value.callee, depth);

/** Is it plain that the promise which a function gives does not reject? */
export function neverRejectsIfCalled(facts: FileFacts, name: TSESTree.Expression): boolean {
  const place = functionOf(facts, name);
  const own = place?.code === facts ? place.node : undefined;
  if (!own) return catchesAll(facts, name, 2);
  if (own.async) return !mayReject(facts, own);
  const given = givenBy(facts, own);
  return given.length > 0 && given.every((value) => neverRejects(facts, value));
}

/** All that a function gives. */
function givenBy(facts: FileFacts, fn: FunctionNode): TSESTree.Expression[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const [from, to] = fn.body.range;
  return facts.nodes
    .of('ReturnStatement')
    .flatMap((statement) =>
      from <= statement.range[0] && statement.range[1] <= to && statement.argument && functionAround(statement) === fn
        ? [statement.argument]
        : [],
    );
}

function catchesAll(facts: FileFacts, callee: TSESTree.Expression, depth: number): boolean {
  const place = functionOf(facts, callee);
  const body = place?.node.body;
  if (!place?.node.async || body?.type !== 'BlockStatement' || body.body.length !== 1) return false;
  const [only] = body.body;
  if (only?.type !== 'TryStatement' || !only.handler || returnsPromise(facts, only.block, place)) return false;
  const isSafe = (promise: TSESTree.Node): boolean =>
    depth > 0 && place.code === facts && neverRejects(facts, promise, depth - 1);
  return [only.handler, only.finalizer].every((block) => !block || !mayFail(block, place, isSafe));
}

/** Is it plain that a promise does not reject: is its rejection handled, or has it none? */
export function neverRejects(facts: FileFacts, promise: TSESTree.Node, depth = 2): boolean {
  const value = bare(promise);
  if (value.type === 'NewExpression') return onlyResolves(facts, value);
  if (value.type === 'LogicalExpression')
    return [value.left, value.right].every((side) => neverRejects(facts, side, depth));
  if (value.type === 'ChainExpression') return neverRejects(facts, value.expression, depth);
  if (value.type !== 'CallExpression') return false;
  const name = lastName(value.callee);
  if (value.callee.type === 'MemberExpression') {
    if (name === 'catch') return isHandler(facts, value.arguments[0]);
    if (name === 'then') return isHandler(facts, value.arguments[1]);
    if (name === 'finally') return neverRejects(facts, value.callee.object, depth);
    if (facts.textOf(value.callee.object) === 'Promise' && (name === 'allSettled' || isResolved(facts, value)))
      return true;
  }
  if (catchesItself(facts, value, depth)) return true;
  const fn = depth > 0 ? functionCalled(facts, value) : undefined;
  const given = fn && onlyValueOf(fn);
  if (given) return neverRejects(facts, given, depth - 1);
  return facts
    .bindings(value.callee)
    .some(({ module, path }) => /^(?:node:)?timers\/promises$/.test(module) && /^set(?:Timeout|Immediate)$/.test(path));
}

/** Functions whose own rejection is asked about, each through so many calls. */
const DEPTH = 3;

/** Is nothing seen that would reject a promise, in the functions of this file that make it? */
export function isQuiet(facts: FileFacts, promise: TSESTree.Node, depth = DEPTH): boolean {
  if (neverRejects(facts, promise)) return true;
  const value = bare(promise);
  if (value.type !== 'CallExpression' || depth <= 0) return false;
  const [first] = value.arguments;
  if (first && facts.textOf(value.callee) === 'Promise.all') return areQuiet(facts, first, depth - 1);
  const fn = functionCalled(facts, value);
  return fn?.async === true && !fn.generator && !mayReject(facts, fn, depth - 1);
}

/** The same of a list that is written there, or made by `list.map(f)`. */
export function areQuiet(facts: FileFacts, list: TSESTree.CallExpressionArgument, depth = DEPTH): boolean {
  if (list.type === 'ArrayExpression')
    return list.elements.every(
      (element) => element && element.type !== 'SpreadElement' && isQuiet(facts, element, depth),
    );
  const made = bare(list);
  const fn = made.type === 'CallExpression' && lastName(made.callee) === 'map' ? made.arguments[0] : undefined;
  if (!isFunction(fn)) return false;
  if (fn.async) return !mayReject(facts, fn, depth);
  return fn.body.type !== 'BlockStatement' && isQuiet(facts, fn.body, depth);
}

/** Can what an async function waits for, throws or returns make its promise reject, as far as this file shows? */
export function mayReject(facts: FileFacts, fn: FunctionNode, depth = DEPTH): boolean {
  const rejects = (promise: TSESTree.Expression): boolean =>
    isPromise(facts, promise) && !isQuiet(facts, promise, depth);
  const isOpen = (node: TSESTree.Node): boolean => {
    switch (node.type) {
      case 'AwaitExpression':
        return !isQuiet(facts, node.argument, depth);
      case 'ForOfStatement':
        return node.await;
      case 'VariableDeclaration':
        return node.kind === 'await using';
      case 'ThrowStatement':
        return true;
      case 'ReturnStatement':
        return node.argument !== null && rejects(node.argument);
      default:
        return false;
    }
  };
  if (fn.body.type !== 'BlockStatement' && rejects(fn.body)) return true;
  return findInside(fn.body, facts.parsed.visitorKeys, (node) => isOpen(node) && !isCaught(node)) !== undefined;
}

/** Returned, it is the end of the function: a `catch` around it does not see its rejection. */
function isPromise(facts: FileFacts, value: TSESTree.Expression): boolean {
  return facts.oracle.values([value])[0]?.kind === 'promise' && !neverRejects(facts, value);
}
