import type ts from 'typescript';
import type { TreeApi } from './tools.js';

/** A body that gives back no value; the functions inside have returns of their own. */
function returnsNothing(compiler: TreeApi, body: ts.Block): boolean {
  const returns = (node: ts.Node): boolean => {
    if (compiler.isFunctionLike(node)) return false;
    return (
      (compiler.isReturnStatement(node) && node.expression !== undefined) ||
      compiler.forEachChild(node, (child) => returns(child) || undefined) === true
    );
  };
  return !returns(body);
}

/** A body that no type outside of it is inferred from. */
export function hiddenBody(compiler: TreeApi, node: ts.Node): ts.Block | undefined {
  // The types of fields come from a constructor.
  if (!compiler.isFunctionLike(node) || compiler.isConstructorDeclaration(node)) return undefined;
  const { body, asteriskToken } = node as Partial<ts.FunctionLikeDeclaration>;
  if (!body || !compiler.isBlock(body)) return undefined;
  if (node.type || compiler.isSetAccessor(node)) return body;
  const isVoid =
    (compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node)) &&
    !asteriskToken &&
    returnsNothing(compiler, body);
  return isVoid ? body : undefined;
}

/** A statement's text without what nothing outside of it can see: bodies of functions whose types are written, and comments between its parts. */
export function shapeOf(compiler: TreeApi, statement: ts.Statement): string {
  const sourceFile = statement.getSourceFile();
  const { text } = sourceFile;
  const seen: string[] = [];
  let from = statement.pos;
  const cut = (start: number, end: number): void => {
    seen.push(text.slice(from, start));
    from = end;
  };
  const visit = (node: ts.Node): void => {
    if (compiler.isStatement(node) || compiler.isClassElement(node) || compiler.isTypeElement(node))
      cut(node.pos, node.getStart(sourceFile));
    const hidden = hiddenBody(compiler, node);
    compiler.forEachChild(node, (child) => (child === hidden ? cut(child.pos, child.end) : visit(child)));
  };
  visit(statement);
  cut(statement.end, statement.end);
  return seen.join('\0');
}
