import type ts from 'typescript';
import { outermost } from '../program/containers.js';
import type { Project } from '../program/project.js';
import { isPromiseType } from '../follow/taking.js';

/** What a function that takes one thing and does nothing but call a method of it calls: `(row) => row.getText()`. */
function methodOfItem({ ts }: Project, given: ts.Expression | undefined): string | undefined {
  if (!given || !ts.isArrowFunction(given)) return undefined;
  const [item, ...others] = given.parameters;
  if (!item || others.length > 0 || item.type || !ts.isIdentifier(item.name) || !ts.isCallExpression(given.body))
    return undefined;
  const { expression } = given.body;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined;
  return expression.expression.text === item.name.text ? expression.name.text : undefined;
}

/**
 * The `map` over the list that a promise gives, where the mapping gives promises as well:
 * `this.rows.map((row) => row.getText())`. Its types show only once the list is awaited.
 *
 * @param promise an expression that is used as if it were the list
 */
export function mappedToPromises(project: Project, promise: ts.Expression): ts.CallExpression | undefined {
  const { ts, checker } = project;
  const outer = outermost(ts, promise);
  const access = outer.parent;
  if (!ts.isPropertyAccessExpression(access) || access.expression !== outer || access.name.text !== 'map')
    return undefined;
  const call = access.parent;
  if (!ts.isCallExpression(call) || call.expression !== access) return undefined;
  const name = methodOfItem(project, call.arguments[0]);
  const list = checker.getAwaitedType(checker.getTypeAtLocation(promise));
  const item = list && checker.isArrayType(list) ? checker.getIndexTypeOfType(list, ts.IndexKind.Number) : undefined;
  const method = name === undefined ? undefined : item?.getProperty(name);
  const given = method && checker.getTypeOfSymbolAtLocation(method, call).getCallSignatures();
  const isPromise = given?.every((signature) => isPromiseType(project, signature.getReturnType()));
  return isPromise && given!.length > 0 ? call : undefined;
}
