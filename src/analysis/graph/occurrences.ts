import type ts from 'typescript';
import { KeptOn } from '../kept-on.js';
import type { TreeApi } from './tools.js';

export const isNamePart = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code === 36 ||
  code > 127;

/** The name at a position: an identifier, or the text of `object['name']`. */
function nameAt(
  compiler: TreeApi,
  sourceFile: ts.SourceFile,
  position: number,
): ts.Identifier | ts.PrivateIdentifier | ts.StringLiteralLike | undefined {
  let node: ts.Node = sourceFile;
  for (;;) {
    const inner: ts.Node | undefined = compiler.forEachChild(node, (child) =>
      child.pos <= position && position < child.end ? child : undefined,
    );
    if (!inner) break;
    node = inner;
  }
  const start = node.getStart(sourceFile);
  if (compiler.isStringLiteralLike(node)) return start === position - 1 ? node : undefined;
  if (compiler.isPrivateIdentifier(node)) return start === position - 1 ? node : undefined;
  return compiler.isIdentifier(node) && start === position ? node : undefined;
}

export type NameNode = NonNullable<ReturnType<typeof nameAt>>;

const known = new KeptOn<ts.SourceFile, Map<string, readonly NameNode[]>>();

/** Every place where a text stands as a name, by a search of the file's text: the tree is entered only there, and once. */
export function occurrencesOf(compiler: TreeApi, sourceFile: ts.SourceFile, name: string): readonly NameNode[] {
  let byName = known.get(sourceFile);
  if (!byName) known.set(sourceFile, (byName = new Map()));
  let found = byName.get(name);
  if (!found) byName.set(name, (found = searched(compiler, sourceFile, name)));
  return found;
}

function searched(compiler: TreeApi, sourceFile: ts.SourceFile, name: string): NameNode[] {
  const { text } = sourceFile;
  const found: NameNode[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if ((at > 0 && isNamePart(text.charCodeAt(at - 1))) || (end < text.length && isNamePart(text.charCodeAt(end))))
      continue;
    const node = nameAt(compiler, sourceFile, at);
    if (node && node.text.replace(/^#/, '') === name) found.push(node);
  }
  return found;
}

/**
 * The expression that a name stands for where it is a value: itself, or the member access that it ends. `undefined`
 * where it is declared, or is part of a type.
 */
export function expressionOf(compiler: TreeApi, name: NameNode): ts.Node | undefined {
  const { parent } = name;
  if (compiler.isPropertyAccessExpression(parent) && parent.name === name)
    return typeQueried(compiler, parent) ? undefined : parent;
  if (compiler.isElementAccessExpression(parent))
    return parent.argumentExpression === name && compiler.isStringLiteralLike(name)
      ? parent
      : compiler.isIdentifier(name)
        ? name
        : undefined;
  if (!compiler.isIdentifier(name)) return undefined;
  if (compiler.isShorthandPropertyAssignment(parent)) return parent.name === name ? name : undefined;
  if (compiler.isBindingElement(parent))
    return (parent.propertyName ?? parent.name) === name && compiler.isObjectBindingPattern(parent.parent)
      ? name
      : parent.initializer === name
        ? name
        : undefined;
  if ((parent as { name?: ts.Node }).name === name && !compiler.isExpressionStatement(parent)) return undefined;
  if (
    compiler.isImportSpecifier(parent) ||
    compiler.isExportSpecifier(parent) ||
    compiler.isLabeledStatement(parent) ||
    compiler.isBreakOrContinueStatement(parent)
  )
    return undefined;
  if (compiler.isPropertyAccessExpression(parent) && typeQueried(compiler, parent)) return undefined;
  if (compiler.isQualifiedName(parent) || compiler.isTypeNode(parent))
    return isExtended(compiler, name) ? name : undefined;
  return name;
}

function typeQueried(compiler: TreeApi, node: ts.Node): boolean {
  return compiler.isTypeQueryNode(node.parent);
}

/** `class A extends Base`: the one type node that holds a value. */
function isExtended(compiler: TreeApi, name: ts.Node): boolean {
  const clause = name.parent.parent as ts.Node | undefined;
  return (
    compiler.isExpressionWithTypeArguments(name.parent) &&
    clause !== undefined &&
    compiler.isHeritageClause(clause) &&
    clause.token === compiler.SyntaxKind.ExtendsKeyword &&
    compiler.isClassLike(clause.parent)
  );
}
