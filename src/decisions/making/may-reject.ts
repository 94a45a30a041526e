import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, findInside, isCaught, isFunction, lastName } from '../../analysis/tree.js';
import { catchesItself, functionCalled } from './function-called.js';

/** `new Promise((resolve) => …)`: nothing can reject it but what its executor throws. */
function onlyResolves(facts: FileFacts, { callee, arguments: [executor] }: TSESTree.NewExpression): boolean {
  if (facts.textOf(callee) !== 'Promise' || !isFunction(executor) || executor.params.length > 1) return false;
  return !findInside(executor.body, facts.parsed.visitorKeys, ({ type }) => type === 'ThrowStatement');
}

/** What a function of one line gives. */
function onlyValueOf({ body }: FunctionNode): TSESTree.Expression | undefined {
  if (body.type !== 'BlockStatement') return body;
  const [only, ...more] = body.body;
  return only?.type === 'ReturnStatement' && more.length === 0 ? (only.argument ?? undefined) : undefined;
}

/** Is it plain that a promise does not reject: is its rejection handled, or has it none? */
export function neverRejects(facts: FileFacts, promise: TSESTree.Node, depth = 2): boolean {
  const value = bare(promise);
  if (value.type === 'NewExpression') return onlyResolves(facts, value);
  if (value.type !== 'CallExpression') return false;
  const name = lastName(value.callee);
  if (value.callee.type === 'MemberExpression') {
    if (name === 'catch') return value.arguments.length > 0;
    if (name === 'then') return value.arguments.length > 1;
    if (name === 'finally') return neverRejects(facts, value.callee.object, depth);
    if (name === 'allSettled' && facts.textOf(value.callee.object) === 'Promise') return true;
  }
  if (catchesItself(facts, value)) return true;
  const fn = depth > 0 ? functionCalled(facts, value) : undefined;
  const given = fn && onlyValueOf(fn);
  if (given) return neverRejects(facts, given, depth - 1);
  return facts
    .bindings(value.callee)
    .some(({ module, path }) => /^(?:node:)?timers\/promises$/.test(module) && /^set(?:Timeout|Immediate)$/.test(path));
}

/** Can what an async function waits for, throws or returns make its promise reject, as far as its own text shows? */
export function mayReject(facts: FileFacts, fn: FunctionNode): boolean {
  const isOpen = (node: TSESTree.Node): boolean => {
    switch (node.type) {
      case 'AwaitExpression':
        return !neverRejects(facts, node.argument);
      case 'ForOfStatement':
        return node.await;
      case 'VariableDeclaration':
        return node.kind === 'await using';
      case 'ThrowStatement':
        return true;
      case 'ReturnStatement':
        return node.argument !== null && isPromise(facts, node.argument);
      default:
        return false;
    }
  };
  if (fn.body.type !== 'BlockStatement' && isPromise(facts, fn.body)) return true;
  return findInside(fn.body, facts.parsed.visitorKeys, (node) => isOpen(node) && !isCaught(node)) !== undefined;
}

/** Returned, it is the end of the function: a `catch` around it does not see its rejection. */
function isPromise(facts: FileFacts, value: TSESTree.Expression): boolean {
  return facts.oracle.values([value])[0]?.kind === 'promise' && !neverRejects(facts, value);
}
