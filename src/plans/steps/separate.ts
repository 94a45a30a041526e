import type { TSESTree } from '@typescript-eslint/types';
import { listOf, type Draft } from '../draft.js';

/** A statement whose text starts with one of these goes on with the line before it, where that has no semicolon. */
const CONTINUES = /^[([`/+-]/;
const OPEN_ENDED = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
  'DoWhileStatement',
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'TSTypeAliasDeclaration',
  'TSImportEqualsDeclaration',
]);

/** Puts a semicolon before a changed statement whose new text would go on with the statement before it. */
export function separate(draft: Draft, statement: TSESTree.Node): void {
  const { source } = draft;
  if (CONTINUES.test(source.of(statement)) || !CONTINUES.test(draft.firstOf(statement.range))) return;
  const list = listOf(statement) ?? [];
  const previous = list[list.indexOf(statement) - 1];
  if (!previous || !OPEN_ENDED.has(previous.type)) return;
  if (source.tokenBefore(statement.range[0])?.value !== ';') draft.insert(statement.range[0], ';');
}
