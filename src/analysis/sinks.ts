import type { TSESTree } from '@typescript-eslint/types';

export type SinkKind =
  | 'awaited'
  | 'yielded'
  | 'returned'
  | 'handled'
  | 'stored'
  | 'passed'
  | 'used'
  | 'voided'
  | 'dropped';

/** Where a value ends. `used`: its members are read or it is an operand; who waits for it cannot be seen here. */
export interface Sink {
  readonly kind: SinkKind;
  /** The node that takes the value: the await, the statement, the declarator, the call. */
  readonly at: TSESTree.Node;
}

/** `p.catch(h)`, `p.then(f, h)`: the rejection has somewhere to go. */
function takesRejection(call: TSESTree.CallExpression, method: string): boolean {
  return (method === 'catch' && call.arguments.length > 0) || (method === 'then' && call.arguments.length > 1);
}

/** Follows a value outward from the expression that makes it to the place where it ends. */
export function sinkOf(expression: TSESTree.Node): Sink {
  const { parent } = expression;
  if (!parent) return { kind: 'dropped', at: expression };
  switch (parent.type) {
    case 'ExpressionStatement':
      return { kind: 'dropped', at: parent };
    case 'AwaitExpression':
      return { kind: 'awaited', at: parent };
    case 'YieldExpression':
      return { kind: 'yielded', at: parent };
    case 'ReturnStatement':
      return { kind: 'returned', at: parent };
    case 'ArrowFunctionExpression':
      return { kind: parent.body === expression ? 'returned' : 'passed', at: parent };
    case 'UnaryExpression':
      return { kind: parent.operator === 'void' ? 'voided' : 'used', at: parent };
    case 'VariableDeclarator':
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'Property':
    case 'ExportDefaultDeclaration':
      return { kind: 'stored', at: parent };
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return sinkOf(parent);
    case 'ConditionalExpression':
      return parent.test === expression ? { kind: 'used', at: parent } : sinkOf(parent);
    case 'LogicalExpression':
      return parent.left === expression && parent.operator === '&&' ? { kind: 'used', at: parent } : sinkOf(parent);
    case 'SequenceExpression':
      return parent.expressions.at(-1) === expression ? sinkOf(parent) : { kind: 'dropped', at: parent };
    case 'ForStatement':
      return { kind: parent.init === expression || parent.update === expression ? 'dropped' : 'used', at: parent };
    case 'MemberExpression': {
      const call = parent.parent;
      if (parent.object !== expression || call.type !== 'CallExpression' || call.callee !== parent)
        return { kind: 'used', at: parent };
      const method = !parent.computed && parent.property.type === 'Identifier' ? parent.property.name : '';
      if (takesRejection(call, method)) return { kind: 'handled', at: call };
      return method === 'then' || method === 'finally' ? sinkOf(call) : { kind: 'used', at: parent };
    }
    case 'CallExpression':
    case 'NewExpression':
      return { kind: parent.callee === expression ? 'used' : 'passed', at: parent };
    case 'ArrayExpression':
    case 'SpreadElement':
      return { kind: 'passed', at: parent };
    default:
      return { kind: 'used', at: parent };
  }
}
