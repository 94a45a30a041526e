import { basename } from 'node:path';
import type ts from 'typescript';
import type { TypeScript } from './project.js';

export type FunctionWithBody = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

/** The innermost code around a node that runs as one: what an `await` there would make wait. */
export type Container =
  | { readonly kind: 'function'; readonly fn: FunctionWithBody }
  | { readonly kind: 'constructor' | 'accessor'; readonly node: ts.ConstructorDeclaration | ts.AccessorDeclaration }
  | {
      readonly kind: 'parameter' | 'field' | 'static-field' | 'static-block' | 'namespace' | 'enum';
      readonly node: ts.Node;
    }
  | { readonly kind: 'module'; readonly node: ts.SourceFile };

export function isFunctionWithBody(ts: TypeScript, node: ts.Node): node is FunctionWithBody {
  return (
    (ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isArrowFunction(node) ||
      ts.isMethodDeclaration(node)) &&
    node.body !== undefined
  );
}

export function containerOf(ts: TypeScript, node: ts.Node): Container {
  let child = node;
  let isDefault = false;
  for (let at = node.parent; ; child = at, at = at.parent) {
    // `({ text = load() }) => …`
    if (ts.isBindingElement(at) && (at.initializer === child || at.propertyName === child)) isDefault = true;
    if (ts.isParameter(at) && (at.initializer === child || isDefault)) return { kind: 'parameter', node: at };
    const { name } = at as Partial<ts.NamedDeclaration>;
    const isHead = name === child || ts.isDecorator(child);
    if (isFunctionWithBody(ts, at) && !isHead) return { kind: 'function', fn: at };
    if (ts.isConstructorDeclaration(at)) return { kind: 'constructor', node: at };
    if (ts.isAccessor(at) && !isHead) return { kind: 'accessor', node: at };
    if (ts.isPropertyDeclaration(at) && at.initializer === child)
      return { kind: hasModifier(ts, at, ts.SyntaxKind.StaticKeyword) ? 'static-field' : 'field', node: at };
    if (ts.isClassStaticBlockDeclaration(at)) return { kind: 'static-block', node: at };
    if (ts.isModuleBlock(at)) return { kind: 'namespace', node: at };
    if (ts.isEnumMember(at)) return { kind: 'enum', node: at };
    if (ts.isSourceFile(at)) return { kind: 'module', node: at };
  }
}

/** The node of the innermost code around a node. */
export function codeAround(ts: TypeScript, node: ts.Node): ts.Node {
  const container = containerOf(ts, node);
  return container.kind === 'function' ? container.fn : container.node;
}

export function hasModifier(ts: TypeScript, node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

export const isAsync = (ts: TypeScript, fn: ts.Node): boolean => hasModifier(ts, fn, ts.SyntaxKind.AsyncKeyword);

/** Around an expression: what changes at most its type. */
export function outermost(ts: TypeScript, node: ts.Expression): ts.Expression {
  let at: ts.Expression = node;
  for (;;) {
    const parent: ts.Node = at.parent;
    const isWrapper =
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isTypeAssertionExpression(parent);
    if (!isWrapper) return at;
    at = parent;
  }
}

export function outOfParentheses(ts: TypeScript, node: ts.Expression): ts.Expression {
  let at: ts.Expression = node;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}

/** The expression, or the body, that parentheses are around. */
export function inParentheses<T extends ts.Node>(ts: TypeScript, node: T): T | ts.Expression {
  let at: T | ts.Expression = node;
  while (ts.isParenthesizedExpression(at)) at = at.expression;
  return at;
}

/** Inside an expression: what it comes to, without what changes at most its type. */
export function bareExpression(ts: TypeScript, node: ts.Expression): ts.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isTypeAssertionExpression(at)
  )
    at = at.expression;
  return at;
}

/** The declaration whose symbol stands for a function: its own, or that of the variable, property or field that holds it. */
export function holderOf(ts: TypeScript, fn: FunctionWithBody): ts.Declaration | undefined {
  if (ts.isFunctionDeclaration(fn) || ts.isMethodDeclaration(fn)) return fn;
  const outer = outermost(ts, fn);
  const { parent } = outer;
  if (ts.isVariableDeclaration(parent) && parent.initializer === outer && ts.isIdentifier(parent.name)) return parent;
  if (ts.isPropertyDeclaration(parent) && parent.initializer === outer) return parent;
  if (ts.isPropertyAssignment(parent) && parent.initializer === outer) return parent;
  if (ts.isExportAssignment(parent)) return parent;
  return undefined;
}

/** What stands for the innermost code around a node. */
export function codeHolder(ts: TypeScript, node: ts.Node): ts.Declaration {
  const container = containerOf(ts, node);
  return container.kind === 'function'
    ? (holderOf(ts, container.fn) ?? container.fn)
    : (container.node as ts.Declaration);
}

/** The function that a declaration holds, if its value is written there. */
export function functionOf(ts: TypeScript, declaration: ts.Declaration): FunctionWithBody | undefined {
  if (isFunctionWithBody(ts, declaration)) return declaration;
  const value =
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isParameter(declaration)
      ? declaration.initializer
      : ts.isExportAssignment(declaration)
        ? declaration.expression
        : undefined;
  const bare = value && bareExpression(ts, value);
  return bare && isFunctionWithBody(ts, bare) ? bare : undefined;
}

export const NO_NAME = '(anonymous)';

/** As a person calls it: `load`, `Store.read`, `(anonymous)`. */
export function nameOf(ts: TypeScript, node: ts.Node): string {
  if (ts.isSourceFile(node)) return basename(node.fileName);
  if (ts.isConstructorDeclaration(node)) return `new ${node.parent.name?.text ?? '(class)'}`;
  const textOf = (name: ts.Node | undefined): string | undefined =>
    name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name))
      ? name.text
      : undefined;
  const declaration = isFunctionWithBody(ts, node) ? (holderOf(ts, node) ?? node) : node;
  const own = textOf((declaration as Partial<ts.NamedDeclaration>).name);
  if (own === undefined)
    return ts.isExportAssignment(declaration) || hasModifier(ts, declaration, ts.SyntaxKind.DefaultKeyword)
      ? 'default'
      : NO_NAME;
  const { parent } = declaration;
  if (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent)) return `${textOf(parent.name) ?? '(class)'}.${own}`;
  if (ts.isObjectLiteralExpression(parent)) {
    const holder = outermost(ts, parent).parent;
    const name = ts.isVariableDeclaration(holder) ? textOf(holder.name) : undefined;
    return name === undefined ? own : `${name}.${own}`;
  }
  if (ts.isTypeLiteralNode(parent) && ts.isTypeAliasDeclaration(parent.parent))
    return `${parent.parent.name.text}.${own}`;
  return own;
}
