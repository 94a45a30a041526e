import type ts from 'typescript';
import type { Project } from './project.js';

/** The function types in a type: `(a: string) => number`, also in a union or in parentheses. */
export function functionTypesIn(ts: Project['ts'], type: ts.TypeNode): readonly ts.FunctionTypeNode[] {
  if (ts.isFunctionTypeNode(type)) return [type];
  if (ts.isParenthesizedTypeNode(type)) return functionTypesIn(ts, type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => functionTypesIn(ts, part));
  return [];
}

/** The function types of a list's elements: `(() => number)[]`. */
export const elementTypesIn = (ts: Project['ts'], type: ts.TypeNode): readonly ts.FunctionTypeNode[] =>
  ts.isArrayTypeNode(type) ? functionTypesIn(ts, type.elementType) : [];

/** The type that a holder of a function declares. */
export function declaredType(ts: Project['ts'], declaration: ts.Declaration): ts.TypeNode | undefined {
  const isHolder =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration);
  return isHolder ? declaration.type : undefined;
}

/** The type that a function declares for its result; in JavaScript, that of its `@returns` or `@type`. */
export function resultTypeIn(ts: Project['ts'], declaration: ts.Node): ts.TypeNode | undefined {
  const { type } = declaration as Partial<ts.SignatureDeclaration>;
  const isScript = (declaration.flags & ts.NodeFlags.JavaScriptFile) !== 0;
  return type ?? (isScript && ts.isFunctionLike(declaration) ? ts.getJSDocReturnType(declaration) : undefined);
}
