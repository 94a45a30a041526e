import type { TSESTree } from '@typescript-eslint/types';
import { isTopLevel } from '../../analysis/tree.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Foreseen, ValueFact } from '../../analysis/types/oracle.js';

/** Values of these are neither promises nor work that something drives, whatever the types. */
export const PLAIN_EXPRESSIONS: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'UpdateExpression',
  'BinaryExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
]);

/** The branches of a conditional and the sides of a logical expression; of any other expression nothing. */
export function operandsOf(node: TSESTree.Expression): readonly TSESTree.Expression[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  return node.type === 'LogicalExpression' ? [node.left, node.right] : [];
}

/**
 * Operands whose value is not the value of the whole. What the whole may evaluate to is part of its type, so where that
 * type is known and plain, a branch that makes something else cannot run; a left operand runs all the same.
 */
export function droppedOperandsOf(
  node: TSESTree.LogicalExpression | TSESTree.ConditionalExpression,
  { kind }: ValueFact,
): readonly TSESTree.Expression[] {
  if (kind !== 'plain') return operandsOf(node);
  return node.type === 'LogicalExpression' ? [node.left] : [];
}

function valueOf({ expression }: TSESTree.ExpressionStatement): TSESTree.Expression {
  return expression.type === 'ChainExpression' ? expression.expression : expression;
}

/** An expression whose value nothing can take, with the node that a finding underlines. */
export interface DroppedExpression {
  readonly node: TSESTree.Node;
  readonly expression: TSESTree.Expression;
}

/** What statements drop, and what an arrow function drops by `void`. */
export function droppedExpressions({ nodes }: FileFacts): DroppedExpression[] {
  const statements = nodes
    .of('ExpressionStatement')
    .filter((statement) => !statement.directive)
    .map((statement) => ({ node: statement, expression: valueOf(statement) }));
  const voided = nodes
    .of('ArrowFunctionExpression')
    .flatMap(({ body }) => (body.type === 'UnaryExpression' ? [{ node: body, expression: body }] : []));
  return [...statements, ...voided];
}

/** Expressions in a place that drops values inside an expression or a `for` head, statements aside. */
export function droppingPlaces({ nodes }: FileFacts): TSESTree.Expression[] {
  const places: TSESTree.Expression[] = [];
  for (const { expressions } of nodes.of('SequenceExpression')) places.push(...expressions.slice(0, -1));
  for (const { init, update } of nodes.of('ForStatement')) {
    for (const head of [init, update]) {
      if (!head || head.type === 'VariableDeclaration') continue;
      places.push(head.type === 'SequenceExpression' ? head.expressions.at(-1)! : head);
    }
  }
  return places;
}

/** Expressions of which it is known without types that they drop nothing, or whose parts are asked about. */
const NEVER_ASKED: ReadonlySet<string> = new Set([
  ...PLAIN_EXPRESSIONS,
  'AssignmentExpression',
  'UnaryExpression',
  'SequenceExpression',
]);

/** What will be asked what kind of value it is. */
export function droppedValues({ nodes }: FileFacts): Partial<Foreseen> {
  return {
    values: nodes
      .of('ExpressionStatement')
      .map(valueOf)
      .filter(({ type }) => !NEVER_ASKED.has(type)),
  };
}

export type UnreadDeclarator = TSESTree.VariableDeclarator & { id: TSESTree.Identifier; init: TSESTree.Expression };

/** Declarators of a variable that is written once, here, and that nothing reads. Looks at scopes alone. */
export function neverRead(facts: FileFacts): UnreadDeclarator[] {
  return facts.nodes.of('VariableDeclarator').filter((declarator): declarator is UnreadDeclarator => {
    const declaration = declarator.parent;
    if (declarator.id.type !== 'Identifier' || !declarator.init || declarator.id.name.startsWith('_')) return false;
    if (declaration.kind.endsWith('using') || declaration.parent.type === 'ExportNamedDeclaration') return false;
    if (declaration.parent.type.startsWith('For')) return false;
    // The template of a component reads what its set-up declares.
    if (facts.parsed.frame && isTopLevel(declaration)) return false;
    const [variable] = facts.parsed.scopeManager.getDeclaredVariables(declarator);
    const script =
      declaration.parent.type === 'Program' &&
      facts.parsed.ast.sourceType === 'script' &&
      facts.oracle.moduleFormat !== 'commonjs';
    return !script && variable!.references.every((reference) => reference.init === true);
  });
}
