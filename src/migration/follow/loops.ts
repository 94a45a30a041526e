import type ts from 'typescript';
import { unusedName } from './answers.js';
import { isFunctionWithBody } from '../program/containers.js';
import type { Project } from '../program/project.js';

/** Would a `return`, `this` or `arguments` of the callback mean something else in a loop? */
function bodyIsItsOwn(ts: Project['ts'], fn: ts.FunctionExpression | ts.ArrowFunction): boolean {
  let own = false;
  const visit = (node: ts.Node, inLoop: boolean, inArrow: boolean): void => {
    if (own) return;
    if (ts.isReturnStatement(node) && !inArrow && (node.expression !== undefined || inLoop)) own = true;
    if (
      ts.isFunctionExpression(fn) &&
      (node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === 'arguments'))
    )
      own = true;
    if (ts.isClassLike(node) || (isFunctionWithBody(ts, node) && !ts.isArrowFunction(node))) return;
    const loops = inLoop || ts.isIterationStatement(node, false);
    ts.forEachChild(node, (child) => visit(child, loops, inArrow || ts.isArrowFunction(node)));
  };
  ts.forEachChild(fn.body, (child) => visit(child, false, false));
  return own;
}

/** A name for the item of a loop that nothing in the file uses. */
export function itemName(file: ts.SourceFile): string {
  return unusedName(file, ['item', 'element', 'entry', 'each', 'one']);
}

/** Can `a.forEach(f)` be said as a loop? It stands as a statement, and its callback's body means the same there. */
export function canLoop(
  { ts, checker }: Project,
  call: ts.CallExpression,
  fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
  expression: ts.Expression | undefined,
): boolean {
  if (
    !ts.isExpressionStatement(call.parent) ||
    call.questionDotToken ||
    !ts.isPropertyAccessExpression(call.expression)
  )
    return false;
  const { expression: list, questionDotToken } = call.expression;
  const isArray =
    checker.isArrayType(checker.getNonNullableType(checker.getTypeAtLocation(list))) ||
    checker.isTupleType(checker.getTypeAtLocation(list));
  // Inside a longer chain, what is missing ends the chain as well.
  if (!questionDotToken && (list.flags & ts.NodeFlags.OptionalChain) !== 0) return false;
  if (!fn) {
    if (questionDotToken) return false;
    const given = call.arguments[0] && checker.getTypeAtLocation(call.arguments[0]).getCallSignatures()[0];
    return given !== undefined && given.parameters.length <= 1;
  }
  if (
    fn.parameters.length > (isArray && !questionDotToken ? 2 : 1) ||
    fn.parameters.some(({ initializer, dotDotDotToken }) => initializer ?? dotDotDotToken)
  )
    return false;
  const isConcise = !ts.isBlock(fn.body);
  if (isConcise && expression === undefined) return false;
  return !bodyIsItsOwn(ts, fn);
}

/** Is `Array.fromAsync` declared? */
export function knowsFromAsync({ ts, checker, ownFiles }: Project): boolean {
  const array =
    ownFiles[0] && checker.getSymbolsInScope(ownFiles[0], ts.SymbolFlags.Value).find(({ name }) => name === 'Array');
  return (
    array?.valueDeclaration !== undefined &&
    checker.getTypeOfSymbolAtLocation(array, array.valueDeclaration).getProperty('fromAsync') !== undefined
  );
}
