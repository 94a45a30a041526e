import type { TSESTree } from '@typescript-eslint/types';
import type { Binding } from './plan.js';

/** Loose to tight. */
const LEVELS = { sequence: 0, assignment: 1, conditional: 2, binary: 3, unary: 4, call: 5, primary: 6 } as const;
export type Level = (typeof LEVELS)[keyof typeof LEVELS];

/** The loosest: anything may stand there. */
export const SEQUENCE = LEVELS.sequence;

export function levelOf(binding: Binding): Level {
  return LEVELS[binding];
}

/** How tightly an expression binds as it is written. */
export function levelOfNode(node: TSESTree.Node): Level {
  switch (node.type) {
    case 'SequenceExpression':
      return LEVELS.sequence;
    case 'AssignmentExpression':
    case 'ArrowFunctionExpression':
    case 'YieldExpression':
      return LEVELS.assignment;
    case 'ConditionalExpression':
      return LEVELS.conditional;
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return LEVELS.binary;
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'UpdateExpression':
    case 'TSTypeAssertion':
      return LEVELS.unary;
    case 'CallExpression':
    case 'MemberExpression':
    case 'ChainExpression':
    case 'TaggedTemplateExpression':
    case 'ImportExpression':
    case 'TSNonNullExpression':
      return LEVELS.call;
    case 'NewExpression':
      return LEVELS.call;
    default:
      return LEVELS.primary;
  }
}

/** `new C` without arguments: what is put behind it would become part of the class's name. */
export function hasLoneCallee(node: TSESTree.Node, endOf: (callee: TSESTree.Expression) => number): boolean {
  return (
    node.type === 'NewExpression' &&
    node.arguments.length === 0 &&
    (node.typeArguments?.range[1] ?? endOf(node.callee)) === node.range[1]
  );
}

/** Is this the start of what `new` calls? A call there would take the arguments of `new` for its own. */
function isCalledByNew(node: TSESTree.MemberExpression): boolean {
  let at: TSESTree.Node = node;
  while (at.parent?.type === 'MemberExpression' && at.parent.object === at) at = at.parent;
  return at.parent?.type === 'NewExpression' && at.parent.callee === at;
}

/** How tightly an expression must bind to stand where this node stands. */
export function levelNeededAt(node: TSESTree.Node): Level {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator === '**' && parent.left === node ? LEVELS.call : LEVELS.unary;
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'TSTypeAssertion':
      return LEVELS.unary;
    case 'ConditionalExpression':
      return parent.test === node ? LEVELS.binary : LEVELS.assignment;
    case 'MemberExpression':
      if (parent.object !== node) return parent.computed ? LEVELS.sequence : LEVELS.assignment;
      return isCalledByNew(parent) ? LEVELS.primary : LEVELS.call;
    case 'CallExpression':
      return parent.callee === node ? LEVELS.call : LEVELS.assignment;
    case 'NewExpression':
      return parent.callee === node ? LEVELS.primary : LEVELS.assignment;
    case 'TaggedTemplateExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'Decorator':
    case 'UpdateExpression':
      return LEVELS.call;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return LEVELS.call;
    case 'ChainExpression':
      return levelNeededAt(parent);
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'SwitchStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'TemplateLiteral':
      return LEVELS.sequence;
    default:
      return LEVELS.assignment;
  }
}
