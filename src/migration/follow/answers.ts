import type ts from 'typescript';
import { isFunctionWithBody } from '../program/containers.js';
import { isAssignment } from '../program/positions.js';
import type { Project } from '../program/project.js';
import { givesElements } from '../../plans/array-answers.js';
import type { EachMethod } from './slot.js';

type Callback = ts.FunctionExpression | ts.ArrowFunction;

/** The values that a function returns by itself; undefined where it may end without one. */
function returnsOf(ts: Project['ts'], { body }: Callback): readonly ts.Expression[] | undefined {
  if (!ts.isBlock(body)) return [body];
  const last = body.statements.at(-1);
  if (!last || !(ts.isReturnStatement(last) || ts.isThrowStatement(last))) return undefined;
  const found: ts.Expression[] = [];
  let isWhole = true;
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) {
      if (node.expression) found.push(node.expression);
      else isWhole = false;
    }
    if (!ts.isClassLike(node) && !isFunctionWithBody(ts, node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return isWhole ? found : undefined;
}

function isAssigned(ts: Project['ts'], name: string, within: ts.Node): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (isAssignment(ts, node) && ts.isIdentifier(node.left) && node.left.text === name) found = true;
    if (
      (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      ts.isIdentifier(node.operand) &&
      node.operand.text === name
    )
      found = true;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** The places in a callback of `filter` or `find` where it says whether to take the element, and the element's name. */
export function answersOf(
  { ts }: Project,
  fn: Callback,
): { readonly item: string; readonly returns: readonly ts.Expression[] } | undefined {
  const [first] = fn.parameters;
  const returns = returnsOf(ts, fn);
  if (!first || !ts.isIdentifier(first.name) || first.initializer || first.dotDotDotToken || fn.type || !returns)
    return undefined;
  return isAssigned(ts, first.name.text, fn.body) ? undefined : { item: first.name.text, returns };
}

/** Can all answers be awaited first, and the method's own be made of them? */
export function canAnswerLater(
  project: Project,
  call: ts.CallExpression,
  method: EachMethod,
  fn: Callback | undefined,
): boolean {
  const { ts, checker } = project;
  if ((call.flags & ts.NodeFlags.OptionalChain) !== 0 || !ts.isPropertyAccessExpression(call.expression)) return false;
  const list = checker.getTypeAtLocation(call.expression.expression);
  // `at` is younger than `find`.
  if (method.startsWith('find') && givesElements(method) && !checker.getPropertyOfType(list, 'at')) return false;
  if (!givesElements(method)) return true;
  if (fn) return answersOf(project, fn) !== undefined;
  const given = call.arguments[0] && checker.getTypeAtLocation(call.arguments[0]).getCallSignatures()[0];
  return given !== undefined && given.parameters.length <= 1;
}

/** Can the call be said as `Array.fromAsync(list, callback)`? Its callback is given no list. */
export function canGoInOrder({ ts, checker }: Project, call: ts.CallExpression): boolean {
  if (
    !ts.isPropertyAccessExpression(call.expression) ||
    (call.flags & ts.NodeFlags.OptionalChain) !== 0 ||
    call.typeArguments
  )
    return false;
  const given = checker.getTypeAtLocation(call.arguments.at(-1)!).getCallSignatures()[0];
  return given !== undefined && given.parameters.length <= 2;
}

/** Can a reducer await what it gave before? It is written there, and there is a value to begin with. */
export function canReduceLater({ ts }: Project, call: ts.CallExpression, fn: Callback | undefined): boolean {
  const [first] = fn?.parameters ?? [];
  const isPlain =
    (call.flags & ts.NodeFlags.OptionalChain) === 0 &&
    call.arguments.length === 2 &&
    !call.arguments.some((given) => ts.isSpreadElement(given));
  return isPlain && first !== undefined && !first.initializer && !first.dotDotDotToken && !fn!.asteriskToken;
}

/** A name that nothing in the file uses. */
export function unusedName(file: ts.SourceFile, names: readonly string[]): string {
  const { identifiers } = file as { identifiers?: ReadonlyMap<string, string> };
  const isUsed = (name: string): boolean => (identifiers ? identifiers.has(name) : file.text.includes(name));
  return names.find((name) => !isUsed(name)) ?? `${names[0]}OfCall`;
}
