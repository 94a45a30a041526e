import type ts from 'typescript';
import type { FunctionWithBody } from '../program/containers.js';
import { isAssignment } from '../program/positions.js';
import type { Project } from '../program/project.js';

function holdsCall(ts: Project['ts'], node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  return ts.forEachChild(node, (child) => holdsCall(ts, child) || undefined) ?? false;
}

function rootOf(ts: Project['ts'], target: ts.Expression): ts.Expression {
  let at = target;
  while (
    ts.isPropertyAccessExpression(at) ||
    ts.isElementAccessExpression(at) ||
    ts.isParenthesizedExpression(at) ||
    ts.isNonNullExpression(at)
  )
    at = at.expression;
  return at;
}

const isInside = (declared: ts.Declaration, fn: ts.Node): boolean =>
  declared.getSourceFile() === fn.getSourceFile() && fn.pos <= declared.pos && declared.end <= fn.end;

/**
 * Do calls of a callback change what other calls of it read? One after the other they see what the last one left; side
 * by side, `total += await sizeOf(item)` reads what was there before any of them. Counting without a wait (`count++`) is
 * as good as ever.
 */
export function sharesState({ ts, checker }: Project, fn: ts.FunctionExpression | ts.ArrowFunction): boolean {
  const isOutside = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node)) return node.kind === ts.SyntaxKind.ThisKeyword;
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return declarations.length > 0 && declarations.every((declared) => !isInside(declared, fn));
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

const MUTATORS = /^(?:set|add|delete|clear|push|pop|unshift|shift|splice)$/;

/** What an expression changes, without its last key: `this.seen` of `this.seen.add(key)`, `this.seen[key] = true` and `delete this.seen[key]`. */
function changedBy(ts: Project['ts'], node: ts.Node): ts.Expression | undefined {
  const whole = (target: ts.Expression): ts.Expression =>
    ts.isElementAccessExpression(target) ? target.expression : target;
  if (isAssignment(ts, node)) return whole(node.left);
  if (ts.isDeleteExpression(node)) return whole(node.expression);
  if (ts.isPostfixUnaryExpression(node)) return whole(node.operand);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
      ? whole(node.operand)
      : undefined;
  return ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    MUTATORS.test(node.expression.name.text)
    ? node.expression.expression
    : undefined;
}

/**
 * Does a function change something that is not its own before it waits, and again afterwards (`seen.add(key)`, a wait,
 * `seen.delete(key)`)? A second call of it that starts meanwhile finds it in between.
 *
 * @param waits what the function will wait for
 */
export function keepsAcrossWaits({ ts, checker }: Project, fn: FunctionWithBody, waits: readonly ts.Node[]): boolean {
  const isOwn = (target: ts.Expression): boolean => {
    const root = rootOf(ts, target);
    if (!ts.isIdentifier(root)) return root.kind !== ts.SyntaxKind.ThisKeyword;
    const declarations = checker.getSymbolAtLocation(root)?.declarations ?? [];
    return (
      declarations.length === 0 ||
      declarations.some((declared) => (ts.isParameter(declared) ? root === target : isInside(declared, fn)))
    );
  };
  const changed = new Map<string, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    const target = changedBy(ts, node);
    if (target && !isOwn(target)) changed.set(target.getText(), [...(changed.get(target.getText()) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(fn.body!);
  return [...changed.values()].some((places) =>
    waits.some((wait) => places.some(({ end }) => end <= wait.pos) && places.some(({ pos }) => wait.end <= pos)),
  );
}
