import type { TSESTree } from '@typescript-eslint/types';
import { bare } from '../../tree.js';
import type { Unit } from './unit.js';

/** The literal that an expression is, or that a `const` without a wider type holds. */
function literalOf(expression: TSESTree.Node, unit: Unit): TSESTree.Literal | undefined {
  const node = bare(expression);
  if (node.type === 'Literal') return node;
  const bound = node.type === 'Identifier' ? unit.bound(node, node.name) : undefined;
  const [declarator, ...others] = bound?.is === 'declared' ? bound.nodes : [];
  if (declarator?.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  const isConstant =
    declarator.parent.kind === 'const' && declarator.id.type === 'Identifier' && !declarator.id.typeAnnotation;
  return isConstant && declarator.init?.type === 'Literal' ? declarator.init : undefined;
}

/** The left operand is known to be one that the operator stops at, so that the right one never runs. */
export function endsAtItsLeft({ left, operator }: TSESTree.LogicalExpression, unit: Unit): boolean {
  const literal = literalOf(left, unit);
  if (!literal) return false;
  switch (operator) {
    case '&&':
      return !literal.value;
    case '||':
      return Boolean(literal.value);
    case '??':
      return literal.raw !== 'null';
  }
}
