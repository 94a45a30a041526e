import type { TSESTree } from '@typescript-eslint/types';
import type { Signature } from './known.js';
import type { Unit } from './unit.js';

/** The node that a documentation comment stands in front of. */
function documented(signature: Signature): TSESTree.Node {
  const { parent } = signature as TSESTree.Node;
  switch (parent?.type) {
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return parent;
    case 'VariableDeclarator':
    case 'VariableDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return documented(parent as unknown as Signature);
    default:
      return signature;
  }
}

/** `@returns {Promise<Order>}` right in front of a function. The compiler reads it in JavaScript files, and only there. */
export function returnsPromiseByJsdoc(signature: Signature, { ast, text }: Unit): boolean {
  const start = documented(signature).range[0];
  const comment = ast.comments?.findLast(({ range }) => range[1] <= start);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return false;
  if (text.slice(comment.range[1], start).trim() !== '') return false;
  return /@returns?\s*\{\s*Promise\s*(?:<|\})/.test(comment.value);
}
