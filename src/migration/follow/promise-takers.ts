import type ts from 'typescript';
import type { Project } from '../program/project.js';
import { isPromiseType } from './taking.js';

/** Does a type take a promise as what it is? One that takes anything says nothing of promises. */
export function takesPromiseItself(project: Project, target: ts.Type): boolean {
  return isPromiseType(project, project.checker.getBaseConstraintOfType(target) ?? target);
}

/** Does the call around say nothing of what is given here but that its own type parameter is that? */
export function isInferred(project: Project, from: ts.Node): boolean {
  const { ts, checker } = project;
  let at = from;
  while (
    ts.isArrayLiteralExpression(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isPropertyAssignment(at.parent) ||
    ts.isSpreadElement(at.parent) ||
    ts.isParenthesizedExpression(at.parent)
  )
    at = at.parent;
  const call = at.parent;
  if (!(ts.isCallExpression(call) || ts.isNewExpression(call)) || call.typeArguments) return false;
  const index = call.arguments?.indexOf(at as ts.Expression) ?? -1;
  const signature = index < 0 ? undefined : checker.getResolvedSignature(call)?.declaration;
  const parameter = signature?.parameters[index] ?? signature?.parameters.at(-1);
  if (!parameter || !ts.isParameter(parameter) || !parameter.type) return false;
  const { typeParameters = [] } = (
    ts.isConstructorDeclaration(signature!) ? signature.parent : signature!
  ) as ts.SignatureDeclaration;
  const own = new Set(typeParameters.map(({ name }) => name.text));
  let isOwn = false;
  let isPromise = false;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && own.has(node.typeName.text)) isOwn = true;
    else if (ts.isTypeNode(node) && takesPromiseItself(project, checker.getTypeFromTypeNode(node))) isPromise = true;
    ts.forEachChild(node, visit);
  };
  visit(parameter.type);
  return isOwn && !isPromise;
}

/** Does a type say that a promise may stand here? */
export function isPromiseExpected(project: Project, at: ts.Expression, from: ts.Node): boolean {
  const expected = project.checker.getContextualType(at);
  return expected !== undefined && takesPromiseItself(project, expected) && !isInferred(project, from);
}
