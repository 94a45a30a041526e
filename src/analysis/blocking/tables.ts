import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { outermost } from '../boundaries.js';
import type { FileFacts } from '../file-facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, isFunction, lastName } from '../tree.js';

/** Where code that goes through a table of functions names one of them. */
export interface Entry {
  readonly name: TSESTree.Node;
  /** The key that the table has it under. */
  readonly key: string;
}

/** The variable that holds the object that a function is a property of, and the property's key. */
function tableOf(facts: FileFacts, fn: FunctionNode): { readonly table: Variable; readonly key: string } | undefined {
  const property = outermost(fn).parent;
  if (property?.type !== 'Property' || property.computed || property.parent.type !== 'ObjectExpression')
    return undefined;
  const { key } = property;
  const declarator = outermost(property.parent).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const [table] = facts.parsed.scopeManager.getDeclaredVariables(declarator);
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  return table && name !== undefined ? { table, key: name } : undefined;
}

/** Reads of the names that a pattern binds, of `[key, value]` the value alone. */
function readsOf(
  facts: FileFacts,
  declaring: TSESTree.Node,
  pattern: TSESTree.Node,
  isEntry: boolean,
): readonly TSESTree.Node[] {
  const bound = isEntry ? (pattern.type === 'ArrayPattern' ? pattern.elements[1] : undefined) : pattern;
  if (bound?.type !== 'Identifier') return [];
  const variable = facts.parsed.scopeManager
    .getDeclaredVariables(declaring)
    .find(({ identifiers }) => identifiers.includes(bound));
  return (variable?.references ?? []).filter((use) => use.isRead()).map(({ identifier }) => identifier);
}

/** What goes through `Object.entries(table)` or `Object.values(table)`: a loop, or the callback of `forEach`. */
function readsThrough(facts: FileFacts, list: TSESTree.CallExpression): readonly TSESTree.Node[] {
  const isEntry = lastName(list.callee) === 'entries';
  const { parent } = outermost(list);
  if (parent?.type === 'ForOfStatement' && bare(parent.right) === list && parent.left.type === 'VariableDeclaration') {
    const [declarator] = parent.left.declarations;
    return readsOf(facts, declarator, declarator.id, isEntry);
  }
  const call = parent?.type === 'MemberExpression' && lastName(parent) === 'forEach' ? parent.parent : undefined;
  const [fn] = call?.type === 'CallExpression' ? call.arguments : [];
  const [parameter] = isFunction(fn) ? fn.params : [];
  return isFunction(fn) && parameter ? readsOf(facts, fn, parameter, isEntry) : [];
}

/** The places that name a function of a table: `table[key]`, or what goes through its entries. */
export function entriesOf(facts: FileFacts, fn: FunctionNode): readonly Entry[] {
  const held = tableOf(facts, fn);
  if (!held) return [];
  return held.table.references.flatMap(({ identifier }): Entry[] => {
    const { parent } = outermost(identifier);
    const { key } = held;
    if (parent?.type === 'MemberExpression' && bare(parent.object) === identifier)
      return parent.computed || lastName(parent) === key ? [{ name: parent, key }] : [];
    const isList =
      parent?.type === 'CallExpression' && /^Object\.(?:entries|values)$/.test(facts.textOf(parent.callee));
    return isList ? readsThrough(facts, parent).map((name) => ({ name, key })) : [];
  });
}
