import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { functionAround, holds, isTopLevel } from '../../analysis/tree.js';
import { functionCalled } from '../making/function-called.js';
import type { RunnerUse } from '../making/runner-uses.js';

const INERT = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'EmptyStatement',
  'ReturnStatement',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'BreakStatement',
]);

/** Statements after one, in its block, that would still do something. */
function laterStatements(statement: TSESTree.Node): TSESTree.Node[] {
  const { parent } = statement;
  if (parent?.type !== 'BlockStatement' && !isTopLevel(statement)) return [];
  const list: readonly TSESTree.Node[] = (parent as TSESTree.Program).body;
  return list
    .slice(list.indexOf(statement) + 1)
    .filter(({ type }) => !INERT.has(type) && !type.startsWith('Export') && !type.startsWith('Import'));
}

/** The statement that a value, or the wait for it, is all of. */
function statementOf(node: TSESTree.Node): TSESTree.ExpressionStatement | undefined {
  const whole = node.parent?.type === 'AwaitExpression' ? node.parent.parent : node.parent;
  return whole?.type === 'ExpressionStatement' ? whole : undefined;
}

/** This call, or a call of the function around it, after which code comes that runs later, since it follows an `await`. */
function waitsAfter(facts: FileFacts, node: TSESTree.Node, seen: Set<TSESTree.Node>): TSESTree.Node | undefined {
  const statement = statementOf(node);
  if (!statement) return undefined;
  const fn = functionAround(statement);
  if (fn && !fn.async) return undefined;
  const later = laterStatements(statement);
  if (facts.nodes.of('AwaitExpression').some((wait) => later.some((after) => holds(after, wait)))) return node;
  if (!fn || seen.has(fn)) return undefined;
  seen.add(fn);
  for (const call of facts.nodes.of('CallExpression')) {
    const found = functionCalled(facts, call) === fn ? waitsAfter(facts, call, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * The call after which code follows that a runner which ends the process cuts off: the runner's own, or one of the
 * function around it, in this file. After an awaited one it never runs; after one that is not awaited, an `await` in it
 * may never come back.
 */
export function codeAfter(facts: FileFacts, { node, row }: RunnerUse): TSESTree.Node | undefined {
  if (!row.exitsProcess) return undefined;
  if (node.parent?.type !== 'AwaitExpression')
    return functionAround(node) ? waitsAfter(facts, node, new Set()) : undefined;
  const statement = statementOf(node);
  return statement && laterStatements(statement).length > 0 ? node : undefined;
}
