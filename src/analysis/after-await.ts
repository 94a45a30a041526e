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

const CONDITIONAL = new Set(['LogicalExpression', 'ConditionalExpression', 'AssignmentExpression']);

/** A wait that this statement passes on every path through it. */
function alwaysWaits(statement: TSESTree.Node, keys: VisitorKeys): boolean {
  switch (statement.type) {
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'ThrowStatement': {
      const wait = findInside(statement, keys, waits);
      if (!wait) return false;
      for (let at: TSESTree.Node = wait; at !== statement; at = at.parent!) {
        const parent = at.parent!;
        if (parent.type === 'ChainExpression' || isFunction(parent)) return false;
        if (CONDITIONAL.has(parent.type) && parent.type !== 'AssignmentExpression') {
          const first =
            parent.type === 'LogicalExpression' ? parent.left : (parent as TSESTree.ConditionalExpression).test;
          if (first !== at) return false;
        }
      }
      return true;
    }
    case 'BlockStatement':
      return statement.body.some((inner) => alwaysWaits(inner, keys));
    case 'ForOfStatement':
      return statement.await || findInside(statement.right, keys, waits) !== undefined;
    case 'IfStatement':
      return (
        findInside(statement.test, keys, waits) !== undefined ||
        (statement.alternate != null &&
          alwaysWaits(statement.consequent, keys) &&
          alwaysWaits(statement.alternate, keys))
      );
    case 'DoWhileStatement':
      return alwaysWaits(statement.body, keys);
    case 'LabeledStatement':
      return alwaysWaits(statement.body, keys);
    default:
      return false;
  }
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
      if (earlier.some((statement) => alwaysWaits(statement, keys))) return 'after';
      possible ||= earlier.some((statement) => findInside(statement, keys, mayWait) !== undefined);
      continue;
    }
    if (
      parent.type === 'ForOfStatement' &&
      parent.body === at &&
      (parent.await || findInside(parent.right, keys, waits))
    )
      return 'after';
    if (parent.type === 'IfStatement' && parent.test !== at && findInside(parent.test, keys, waits)) return 'after';
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
