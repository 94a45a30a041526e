import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, lastName } from '../analysis/tree.js';

/** How the code of no function and no class member goes. */
const MODULE = '<module>';

function keyName(key: TSESTree.Node): string {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Literal' ? String(key.value) : '<computed>';
}

/** What a node calls itself, or the value that it holds. `inFunction`: a function lies between the place and the node. */
function ownName(node: TSESTree.Node, inner: TSESTree.Node, inFunction: boolean): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return keyName(node.key);
    case 'Property':
      return inFunction && node.value === inner ? keyName(node.key) : undefined;
    case 'VariableDeclarator':
      return (inFunction || inner.type === 'ClassExpression') && node.id.type === 'Identifier' && node.init === inner
        ? node.id.name
        : undefined;
    case 'AssignmentExpression':
      return inFunction && node.right === inner ? lastName(node.left) : undefined;
    case 'TSModuleDeclaration':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    case 'ExportDefaultDeclaration':
      return 'id' in inner && inner.id ? undefined : 'default';
    default:
      return undefined;
  }
}

/** The names of the functions, class members and namespaces around a node, from the outermost on: `Store.save`. */
export function scopeName(node: TSESTree.Node): string {
  const names: string[] = [];
  let inFunction = false;
  for (let inner = node, at = node.parent; at; inner = at, at = at.parent) {
    const name = ownName(at, inner, inFunction);
    if (name !== undefined) names.unshift(name);
    inFunction ||= isFunction(at);
  }
  return names.join('.') || MODULE;
}
