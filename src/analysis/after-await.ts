import type { TSESTree } from '@typescript-eslint/types';
import { KeptOn } from './kept-on.js';
import type { FunctionNode, ParsedFile } from './parsed-file.js';
import { childrenOf, holds, isFunction, isLoop } from './tree.js';

/** Whether a function has already waited when a node of it runs: on every path, on none, or nobody can say. */
export type Waited = 'before' | 'after' | 'maybe';

type VisitorKeys = ParsedFile['visitorKeys'];

/** Does code stop at a node until something settles? */
export const waits = (node: TSESTree.Node): boolean =>
  node.type === 'AwaitExpression' ||
  (node.type === 'ForOfStatement' && node.await) ||
  (node.type === 'VariableDeclaration' && node.kind === 'await using');

/** An async generator goes on after a `yield` when it is asked to: by code inside a microtask or outside of one. */
const mayWait = (node: TSESTree.Node): boolean => waits(node) || node.type === 'YieldExpression';

const LOGICAL = new Set(['&&=', '||=', '??=']);

/**
 * Parts of which each is evaluated whenever the whole comes to its end. What is not listed has a way around an `await`
 * inside it: a condition, a jump, a default value.
 */
function partsAlwaysPassed(node: TSESTree.Node): readonly (TSESTree.Node | null)[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'ExpressionStatement':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return [node.expression];
    case 'VariableDeclaration':
      return node.declarations.map(({ init }) => init);
    case 'AssignmentExpression':
      return LOGICAL.has(node.operator) ? [] : [node.right];
    case 'CallExpression':
    case 'NewExpression':
      return [node.callee, ...node.arguments];
    case 'MemberExpression':
      return [node.object, node.property];
    case 'UnaryExpression':
    case 'SpreadElement':
      return [node.argument];
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'ArrayExpression':
      return node.elements;
    case 'ObjectExpression':
      return node.properties;
    case 'Property':
      return [node.value];
    case 'SequenceExpression':
    case 'TemplateLiteral':
      return node.expressions;
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return [node.test];
    case 'LogicalExpression':
      return [node.left];
    case 'SwitchStatement':
      return [node.discriminant];
    case 'ForInStatement':
    case 'ForOfStatement':
      return [node.right];
    case 'ReturnStatement':
    case 'ThrowStatement':
      return [node.argument];
    default:
      return [];
  }
}

/** Which waits are asked about. */
type Wanted = (wait: TSESTree.Node) => boolean;
const ANY: Wanted = () => true;

/** Does this statement or expression pass a wait on every path that comes to its end? */
export function alwaysWaits(node: TSESTree.Node | null, wanted: Wanted = ANY): boolean {
  if (!node) return false;
  const inner = (part: TSESTree.Node | null): boolean => alwaysWaits(part, wanted);
  if (node.type === 'AwaitExpression') return wanted(node) || inner(node.argument);
  if (node.type === 'ForOfStatement' && node.await && wanted(node)) return true; // It asks at least once.
  if (node.type === 'IfStatement' && inner(node.consequent) && inner(node.alternate)) return true;
  return partsAlwaysPassed(node).some(inner);
}

/** Where a function may wait by itself, in the order of the text. Gathered once: every place in it asks. */
const waitsOf = new KeptOn<FunctionNode, readonly TSESTree.Node[]>();

function waitsIn(fn: FunctionNode, keys: VisitorKeys): readonly TSESTree.Node[] {
  let found = waitsOf.get(fn);
  if (!found) {
    const own: TSESTree.Node[] = [];
    const pending: TSESTree.Node[] = [fn.body];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (isFunction(node) || node.type === 'ClassBody') continue;
      if (mayWait(node)) own.push(node);
      for (const child of childrenOf(node, keys)) pending.push(child);
    }
    waitsOf.set(fn, (found = own.sort((a, b) => a.range[0] - b.range[0])));
  }
  return found;
}

const firstAlways = new KeptOn<TSESTree.Node, TSESTree.Node | null>();

/** The first of the statements that always waits. */
function firstWaiting(holder: TSESTree.Node, list: readonly TSESTree.Node[]): TSESTree.Node | null {
  let first = firstAlways.get(holder);
  if (first === undefined) firstAlways.set(holder, (first = list.find((one) => alwaysWaits(one)) ?? null));
  return first;
}

const endsBefore = (earlier: TSESTree.Node, node: TSESTree.Node): boolean => earlier.range[1] <= node.range[0];

/** A `try` that waits has waited behind it, but for an error that comes before. */
const waitsAsFarAsItGoes = (node: TSESTree.Node | null, wanted: Wanted): boolean =>
  node?.type === 'TryStatement'
    ? alwaysWaits(node.block, wanted) || alwaysWaits(node.finalizer, wanted)
    : alwaysWaits(node, wanted);

/**
 * The first wait of `fn` that every path to `node` has passed when it runs, but for errors before it; `undefined` where there may be
 * none.
 *
 * @param node somewhere in the body of `fn`, and in no function inside
 * @param wanted which waits count, where not all do
 */
export function waitPassed(
  fn: FunctionNode,
  node: TSESTree.Node,
  keys: VisitorKeys,
  wanted: Wanted = ANY,
): TSESTree.Node | undefined {
  const own = waitsIn(fn, keys);
  let passed: TSESTree.Node | undefined;
  if (own.length === 0) return undefined;
  for (let at: TSESTree.Node = node; at !== fn && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'ForOfStatement' && parent.body === at && parent.await && wanted(parent)) passed = parent;
    const parts =
      parent.type === 'SwitchCase'
        ? parent.consequent
        : parent.type === 'TryStatement'
          ? [parent.block]
          : partsAlwaysPassed(parent);
    passed = parts.find((part) => part && endsBefore(part, at) && waitsAsFarAsItGoes(part, wanted)) ?? passed;
  }
  return passed && own.find((wait) => holds(passed, wait) && wanted(wait));
}

/** The first wait in the text of `fn`, on whatever path. */
export function firstWait(fn: FunctionNode, keys: VisitorKeys): TSESTree.Node | undefined {
  return waitsIn(fn, keys)[0];
}

/** Has `fn` waited when `node`, somewhere in its body, runs? `after` only where every path to it has. */
export function waitedBefore(fn: FunctionNode, node: TSESTree.Node, keys: VisitorKeys): Waited {
  const own = waitsIn(fn, keys);
  if (own.length === 0) return 'before';
  let loop: TSESTree.Node | undefined;
  for (let at: TSESTree.Node = node; at !== fn && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'BlockStatement' || parent.type === 'SwitchCase') {
      const first = firstWaiting(parent, parent.type === 'BlockStatement' ? parent.body : parent.consequent);
      if (first && endsBefore(first, at)) return 'after';
    }
    if (parent.type === 'ForOfStatement' && parent.body === at && parent.await) return 'after';
    if (isLoop(parent)) loop = parent;
  }
  // What stands before it may have run before it, and so may all of a loop around it.
  return own.some((wait) => endsBefore(wait, node) || (loop && holds(loop, wait))) ? 'maybe' : 'before';
}
