import type typescript from 'typescript';
import { ts } from './tools.js';

/** The text without its `async`, `await`, `yield` and generator stars, with everything else in its place. */
export function stripped(file: string, text: string): string {
  const sourceFile = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let left = text;
  const blank = (start: number, end: number, instead = ''): void => {
    left = left.slice(0, start) + instead.padEnd(end - start) + left.slice(end);
  };
  const visit = (node: typescript.Node): void => {
    const start = node.getStart(sourceFile);
    if (node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.AwaitKeyword) blank(start, node.end);
    if (ts.isAwaitExpression(node)) blank(start, start + 'await'.length);
    if (ts.isYieldExpression(node)) blank(start, start + 'yield'.length, node.expression ? '' : 'null');
    const star =
      ts.isYieldExpression(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isMethodDeclaration(node)
        ? node.asteriskToken
        : undefined;
    if (star) blank(star.getStart(sourceFile), star.end);
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return left;
}
