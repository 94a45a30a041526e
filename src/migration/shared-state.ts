import type ts from 'typescript';
import { isAssignment } from './positions.js';
import type { Project } from './project.js';

function holdsCall(ts: Project['ts'], node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  return ts.forEachChild(node, (child) => holdsCall(ts, child) || undefined) ?? false;
}

function rootOf(ts: Project['ts'], target: ts.Expression): ts.Expression {
  let at = target;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isParenthesizedExpression(at) || ts.isNonNullExpression(at)) at = at.expression;
  return at;
}

/**
 * Do calls of a callback change what other calls of it read? One after the other they see what the last one left; side
 * by side, `total += await sizeOf(item)` reads what was there before any of them. Counting without a wait (`count++`) is
 * as good as ever.
 */
export function sharesState({ ts, checker }: Project, fn: ts.FunctionExpression | ts.ArrowFunction): boolean {
  const isOutside = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node)) return node.kind === ts.SyntaxKind.ThisKeyword;
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return declarations.length > 0 && declarations.every((declared) => declared.getSourceFile() !== fn.getSourceFile() || declared.pos < fn.pos || declared.end > fn.end);
  };
  const written = new Set<ts.Symbol>();
  const read = new Set<ts.Symbol>();
  let found = false;
  const visit = (node: ts.Node): void => {
    if (isAssignment(ts, node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) {
      if (holdsCall(ts, node.right) && isOutside(rootOf(ts, node.left))) found = true;
    } else if (isAssignment(ts, node) && ts.isIdentifier(node.left)) {
      const symbol = checker.getSymbolAtLocation(node.left);
      if (symbol && isOutside(node.left)) written.add(symbol);
      return visit(node.right);
    } else if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol) read.add(symbol);
    }
    ts.forEachChild(node, visit);
  };
  visit(fn.body);
  return found || [...written].some((symbol) => read.has(symbol));
}
