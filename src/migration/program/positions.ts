import type ts from 'typescript';
import type { Project } from './project.js';

export function isInType(ts: Project['ts'], place: ts.Node): boolean {
  for (let at: ts.Node = place.parent; ; at = at.parent) {
    if (ts.isTypeNode(at) && !ts.isExpressionWithTypeArguments(at)) return true;
    if (!ts.isQualifiedName(at)) return false;
  }
}

/** Already given to what waits for it: `Promise.all([f()])`. */
export function isGathered(ts: Project['ts'], outer: ts.Expression): boolean {
  const list = ts.isArrayLiteralExpression(outer.parent) ? outer.parent : outer;
  const call = list.parent;
  return (
    ts.isCallExpression(call) &&
    call.arguments.includes(list) &&
    /^Promise\s*\.\s*(?:all|allSettled|race|any|resolve)$/.test(call.expression.getText())
  );
}

/** The `ReturnType<typeof load>`, `ReturnType<Store['load']>` around a name: what it says stays true of the awaited one. */
export function resultTypeOf(ts: Project['ts'], place: ts.Node): ts.TypeReferenceNode | undefined {
  let query: ts.Node = place.parent;
  while (ts.isQualifiedName(query) || ts.isLiteralTypeNode(query)) query = query.parent;
  const reference = query.parent;
  if (
    !(ts.isTypeQueryNode(query) || ts.isIndexedAccessTypeNode(query)) ||
    !ts.isTypeReferenceNode(reference) ||
    !ts.isIdentifier(reference.typeName) ||
    reference.typeName.text !== 'ReturnType'
  )
    return undefined;
  const { parent } = reference;
  const isAwaited =
    ts.isTypeReferenceNode(parent) &&
    ts.isIdentifier(parent.typeName) &&
    /^(?:Awaited|Promise)$/.test(parent.typeName.text);
  return isAwaited ? undefined : reference;
}

/** `exports.load = load`, `module.exports.load = load`, `module.exports = load` */
export function isCommonJsExport(ts: Project['ts'], { left, operatorToken }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    /\.[cm]?jsx?$/.test(left.getSourceFile().fileName) &&
    /^(?:module\.)?exports\b/.test(left.getText())
  );
}

/** The innermost statement or member around a node. */
export function statementOf(ts: Project['ts'], node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isStatement(at) && !ts.isClassElement(at) && !ts.isTypeElement(at) && at.parent) at = at.parent;
  return at;
}

/** The innermost node that starts at or before a place, and ends after it; for one in a comment, what the comment is about. */
export function nodeAt(ts: Project['ts'], file: ts.SourceFile, at: number): ts.Node {
  const inside = (from: ts.Node, startOf: (child: ts.Node) => number): ts.Node => {
    let node = from;
    for (let inner: ts.Node | undefined = from; inner; ) {
      node = inner;
      inner = ts.forEachChild(node, (child) => (startOf(child) <= at && at < child.end ? child : undefined));
    }
    return node;
  };
  const found = inside(file, (child) => child.getStart(file));
  return found === file ? inside(file, (child) => child.pos) : found;
}

/** `a = b`, `a += b`, and the like. */
export function isAssignment(ts: Project['ts'], node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}
