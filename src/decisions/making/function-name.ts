import type { TSESTree } from '@typescript-eslint/types';
import { isFunction } from '../../analysis/tree.js';

function keyName(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : undefined;
}

/** What a message calls a function: its own name in backquotes, the variable's or the key's, else `fallback`. */
export function functionName(fn: TSESTree.Node, fallback: string): string {
  if (!isFunction(fn)) return fallback;
  const { parent } = fn;
  const name =
    fn.id?.name ??
    (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined) ??
    (parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition'
      ? keyName(parent.key)
      : undefined);
  return name === undefined ? fallback : `\`${name}\``;
}
