import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isFunction } from '../../analysis/tree.js';
import type { RunnerUse } from '../no-runner-in-async-context.js';

const INERT = new Set(['FunctionDeclaration', 'ClassDeclaration', 'EmptyStatement', 'ReturnStatement', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'BreakStatement']);

/** Statements after one, in its block, that would still do something. */
function laterStatements(statement: TSESTree.Node): TSESTree.Node[] {
  const { parent } = statement;
  if (parent?.type !== 'BlockStatement' && parent?.type !== 'Program') return [];
  const list: readonly TSESTree.Node[] = parent.body;
  return list.slice(list.indexOf(statement) + 1).filter(({ type }) => !INERT.has(type) && !type.startsWith('Export') && !type.startsWith('Import'));
}

/**
 * Does code follow, in the same block, that a runner which ends the process cuts off? After an awaited one it never
 * runs; after one that is not awaited, inside an async function, an `await` in it may never come back.
 */
export function codeAfter({ nodes }: FileFacts, { node, row }: RunnerUse): boolean {
  if (!row.exitsProcess || nodes.of('AwaitExpression').length === 0) return false;
  const awaited = node.parent?.type === 'AwaitExpression' ? node.parent : undefined;
  const statement = (awaited ?? node).parent;
  if (statement?.type !== 'ExpressionStatement') return false;
  const later = laterStatements(statement);
  if (awaited) return later.length > 0;
  const block = statement.parent;
  return isFunction(block.parent) && block.parent.async && nodes.of('AwaitExpression').some((wait) => later.some(({ range }) => range[0] <= wait.range[0] && wait.range[1] <= range[1]));
}
