import type ts from 'typescript';
import type { Project } from '../program/project.js';

/** How the type that a place expects takes a promise as the result of a function. */
export type Taking = 'promise' | 'anything' | 'void' | 'generic' | 'value' | 'no-function';

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

export function isPromiseType({ ts, checker }: Project, type: ts.Type): boolean {
  return partsOf(type).some((part) => {
    if (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return false;
    if ((part.symbol as ts.Symbol | undefined)?.name === 'Promise') return true;
    const then = checker.getPropertyOfType(part, 'then');
    // A JSON schema has a `then` as well, which nobody can call.
    return (
      then !== undefined && partsOf(checker.getTypeOfSymbol(then)).some((type) => type.getCallSignatures().length > 0)
    );
  });
}

export function takingOf(project: Project, expected: ts.Type): Taking {
  const { ts, checker } = project;
  const results = partsOf(checker.getNonNullableType(expected)).flatMap((part) =>
    part.getCallSignatures().map((signature) => checker.getReturnTypeOfSignature(signature)),
  );
  if (results.length === 0)
    return expected.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ? 'anything' : 'no-function';
  if (results.some((result) => isPromiseType(project, result))) return 'promise';
  const pieces = results.flatMap(partsOf);
  if (pieces.some(({ flags }) => flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) return 'anything';
  if (pieces.some(({ flags }) => flags & ts.TypeFlags.TypeParameter)) return 'generic';
  return pieces.every(({ flags }) => flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) ? 'void' : 'value';
}

/** Does every call of it give what is no promise, whatever its arguments are? */
export function givesNoPromise(project: Project, declaration: ts.Declaration): boolean {
  const { ts, checker } = project;
  const signatures = partsOf(checker.getNonNullableType(checker.getTypeAtLocation(declaration))).flatMap((part) =>
    part.getCallSignatures(),
  );
  const results = signatures.flatMap((signature) => partsOf(checker.getReturnTypeOfSignature(signature)));
  const { Any, Unknown, Instantiable, Intersection } = ts.TypeFlags;
  const isPlain = (type: ts.Type | undefined): boolean =>
    type !== undefined &&
    !(type.flags & (Any | Unknown | Instantiable | Intersection)) &&
    !isPromiseType(project, type);
  // `this`, as builders give it, is what its class is.
  const isPlainThis = (type: ts.Type & { readonly isThisType?: boolean }): boolean =>
    type.isThisType === true && isPlain(checker.getBaseConstraintOfType(type));
  return results.length > 0 && results.every((result) => isPlain(result) || isPlainThis(result));
}

/** Does the declared type take a promise already? */
export function takesPromise(project: Project, declaration: ts.Declaration): boolean {
  const taking = takingOf(project, project.checker.getTypeAtLocation(declaration));
  return taking === 'promise' || taking === 'anything';
}
