import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import { lastNameOf } from '../../catalogue/origin.js';
import { constantDeclarator } from '../making/tested.js';

/** Names that stand for others, and methods of what methods give. */
const DEPTH = 12;

/** What an expression is read from, or called on, one step nearer to where it came from. */
function before(facts: FileFacts, node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'Identifier':
      return constantDeclarator(facts.variable(node))?.init ?? undefined;
    case 'MemberExpression':
      return node.object;
    case 'AwaitExpression':
      return node.argument;
    case 'CallExpression':
      return bare(node.callee).type === 'MemberExpression' ? node.callee : undefined;
    default:
      return undefined;
  }
}

/**
 * The call that opened what a method is called on, of those that its rows name: `db.transaction('notes')`, of
 * `tx.objectStore('notes').put(note)`. It is known by its name alone, which is asked before any types are.
 */
export function openingOf(
  facts: FileFacts,
  callee: TSESTree.Node,
  { openedBy = [] }: SynchronousContextRow,
): TSESTree.CallExpression | undefined {
  let at: TSESTree.Node | undefined = bare(callee);
  for (let step = 0; at && step < DEPTH; step += 1) {
    if (at.type === 'CallExpression') {
      const name = lastName(at.callee);
      if (openedBy.some((path) => lastNameOf(path) === name)) return at;
    }
    const next = before(facts, at);
    at = next && bare(next);
  }
  return undefined;
}
