import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode, ParsedFile } from './parsed-file.js';
import { findInside, holds, isFunction } from './tree.js';

/** Whether a function has already waited when a node of it runs: on every path, on none, or nobody can say. */
export type Waited = 'before' | 'after' | 'maybe';

type VisitorKeys = ParsedFile['visitorKeys'];

const waits = (node: TSESTree.Node): boolean =>
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
    default:
      return [];
  }
}

/** Does this statement or expression pass a wait on every path that comes to its end? */
function alwaysWaits(node: TSESTree.Node | null): boolean {
  if (!node) return false;
  if (node.type === 'AwaitExpression') return true;
  if (node.type === 'ForOfStatement') return node.await; // It asks at least once.
  if (node.type === 'IfStatement') return alwaysWaits(node.consequent) && alwaysWaits(node.alternate);
  return partsAlwaysPassed(node).some(alwaysWaits);
}

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

/** Has `fn` waited when `node`, somewhere in its body, runs? `after` only where every path to it has. */
export function waitedBefore(fn: FunctionNode, node: TSESTree.Node, keys: VisitorKeys): Waited {
  let possible = false;
  for (let at: TSESTree.Node = node; at !== fn && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'AwaitExpression') continue; // The operand runs before its own wait.
    if (parent.type === 'BlockStatement' || parent.type === 'SwitchCase') {
      const list: readonly TSESTree.Node[] = parent.type === 'BlockStatement' ? parent.body : parent.consequent;
      const earlier = list.slice(0, list.indexOf(at));
      if (earlier.some(alwaysWaits)) return 'after';
      possible ||= earlier.some((statement) => findInside(statement, keys, mayWait) !== undefined);
      continue;
    }
    if (parent.type === 'ForOfStatement' && parent.body === at && parent.await) return 'after';
    if (parent.type === 'TryStatement' && parent.block !== at) {
      possible ||= findInside(parent.block, keys, mayWait) !== undefined;
    }
    if (LOOPS.has(parent.type)) possible ||= findInside(parent, keys, mayWait) !== undefined;
    if (
      !isFunction(parent) &&
      findInside(parent, keys, (inner) => mayWait(inner) && inner.range[1] <= node.range[0] && !holds(inner, node))
    ) {
      possible = true;
    }
  }
  return possible ? 'maybe' : 'before';
}
