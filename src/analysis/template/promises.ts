import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import { childrenOf, isFunction, lastName } from '../tree.js';
import { namedInTemplate, type Named } from './named.js';

/** A promise that a template makes, by the call of what a name of the component stands for. */
export interface TemplatePromise {
  readonly node: TSESTree.CallExpression;
  readonly called: Named;
}

const givesPromise = (facts: FileFacts, { at, fn }: Named): boolean =>
  fn?.async ? !fn.generator : facts.oracle.results([at])[0]?.kind === 'promise';

function ofCall(facts: FileFacts, call: TSESTree.CallExpression): TemplatePromise | undefined {
  const { callee } = call;
  if (callee.type === 'Identifier') {
    const called = namedInTemplate(facts, callee);
    return called && givesPromise(facts, called) ? { node: call, called } : undefined;
  }
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return undefined;
  const isOpen =
    (lastName(callee) === 'then' && call.arguments.length < 2) ||
    (lastName(callee) === 'finally' && call.arguments.length > 0);
  const inner = isOpen ? ofCall(facts, callee.object) : undefined;
  return inner && { ...inner, node: call };
}

/** The promises that an expression of a template may come to, whose rejections nothing in it handles. */
export function promisesOf(facts: FileFacts, expression: TSESTree.Expression): TemplatePromise[] {
  switch (expression.type) {
    case 'CallExpression': {
      const promise = ofCall(facts, expression);
      return promise ? [promise] : [];
    }
    case 'LogicalExpression':
      return promisesOf(facts, expression.right);
    case 'ConditionalExpression':
      return [...promisesOf(facts, expression.consequent), ...promisesOf(facts, expression.alternate)];
    case 'SequenceExpression':
      return expression.expressions.flatMap((one) => promisesOf(facts, one));
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
      return promisesOf(facts, expression.expression);
    default:
      return [];
  }
}

/** The statements inside others that are an expression each, but for those of functions in them. */
export function expressionStatements(
  statements: readonly TSESTree.Node[],
  visitorKeys: FileFacts['parsed']['visitorKeys'],
): TSESTree.ExpressionStatement[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'ExpressionStatement') return [statement];
    return isFunction(statement) ? [] : expressionStatements(childrenOf(statement, visitorKeys), visitorKeys);
  });
}

/** `break;` and `return;` lead out of what may have been all of a handler. */
const onlyLeaves = (statement: TSESTree.Node | undefined): boolean =>
  statement === undefined ||
  (statement.type === 'BreakStatement' && statement.label === null) ||
  (statement.type === 'ReturnStatement' && statement.argument === null);

/** The statements among which one stands, those of a template's handler included, which the parser's own types do not know. */
function listOf(parent: TSESTree.Node | undefined): readonly TSESTree.Node[] | undefined {
  if (parent?.type === 'SwitchCase') return parent.consequent;
  const isList = parent?.type === 'BlockStatement' || (parent?.type as string | undefined) === 'VOnExpression';
  return isList ? (parent as TSESTree.BlockStatement).body : undefined;
}

/** Does nothing of its function come after a statement? */
export function endsHandler(statement: TSESTree.Node): boolean {
  const { parent } = statement;
  const list = listOf(parent);
  const next = list?.[list.indexOf(statement) + 1];
  if (!onlyLeaves(next)) return false;
  if (next?.type === 'ReturnStatement') return true;
  switch (parent?.type as string | undefined) {
    case 'VOnExpression':
      return true;
    case 'BlockStatement':
      return isFunction(parent!.parent) || endsHandler(parent!);
    case 'IfStatement':
      return endsHandler(parent!);
    case 'SwitchCase': {
      const { parent: around } = parent as TSESTree.SwitchCase;
      return (next !== undefined || around.cases.at(-1) === parent) && endsHandler(around);
    }
    default:
      return false;
  }
}
