import type ts from 'typescript';
import type { Edit } from './files.js';
import { isJavaScript } from './required.js';

/** A body that gives back no value; the functions inside have returns of their own. */
function returnsNothing(compiler: typeof ts, body: ts.Block): boolean {
  const returns = (node: ts.Node): boolean => {
    if (compiler.isFunctionLike(node)) return false;
    return (compiler.isReturnStatement(node) && node.expression !== undefined) || compiler.forEachChild(node, (child) => returns(child) || undefined) === true;
  };
  return !returns(body);
}

/** A body that no type outside of it is inferred from. */
export function hiddenBody(compiler: typeof ts, node: ts.Node): ts.Block | undefined {
  // The types of fields come from a constructor.
  if (!compiler.isFunctionLike(node) || compiler.isConstructorDeclaration(node)) return undefined;
  const { body, asteriskToken } = node as Partial<ts.FunctionLikeDeclaration>;
  if (!body || !compiler.isBlock(body)) return undefined;
  if (node.type || compiler.isSetAccessor(node)) return body;
  const isVoid = (compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node)) && !asteriskToken && returnsNothing(compiler, body);
  return isVoid ? body : undefined;
}

const shapes = new WeakMap<ts.SourceFile, string>();

/** A file's text without what no other file can see: bodies of functions whose types are written, and comments between statements. */
function shapeOf(compiler: typeof ts, sourceFile: ts.SourceFile): string {
  let shape = shapes.get(sourceFile);
  if (shape !== undefined) return shape;
  const { text, statements, impliedNodeFormat } = sourceFile;
  const seen = [String(impliedNodeFormat)];
  let from = 0;
  const cut = (start: number, end: number): void => {
    seen.push(text.slice(from, start));
    from = end;
  };
  const visit = (node: ts.Node): void => {
    if (compiler.isStatement(node) || compiler.isClassElement(node) || compiler.isTypeElement(node)) cut(node.pos, node.getStart(sourceFile));
    const hidden = hiddenBody(compiler, node);
    compiler.forEachChild(node, (child) => (child === hidden ? cut(child.pos, child.end) : visit(child)));
  };
  for (const statement of statements) visit(statement);
  cut(statements.end, text.length);
  shapes.set(sourceFile, (shape = seen.join('\0')));
  return shape;
}

/** Are the types of all that a file exports what they were? Of JavaScript that is not known: its bodies and comments declare. */
export function looksSame(compiler: typeof ts, { before, after }: Edit): boolean {
  return !isJavaScript(compiler, before) && !isJavaScript(compiler, after) && shapeOf(compiler, before) === shapeOf(compiler, after);
}
