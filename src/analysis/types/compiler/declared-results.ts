import type ts from 'typescript';

/** May it be a promise, whatever its type parameters stand for? */
function mayBePromise(compiler: typeof ts, type: ts.Type): boolean {
  const { Any, Unknown, Instantiable } = compiler.TypeFlags;
  if ((type.flags & (Any | Unknown | Instantiable)) !== 0) return true;
  if (type.isUnionOrIntersection()) return type.types.some((part) => mayBePromise(compiler, part));
  // What a mapped type makes has the members of what it is made of.
  if (((type as Partial<ts.ObjectType>).objectFlags ?? 0) & compiler.ObjectFlags.Mapped) return true;
  return type.getProperty('then') !== undefined;
}

/**
 * Is a node a call of which no promise comes, by what the functions that it may mean declare? To find which of them is
 * meant, and for which types, is most of what the type of a call costs.
 */
export function givesNoPromise(compiler: typeof ts, checker: ts.TypeChecker, node: ts.Node | undefined): boolean {
  if (!node || !compiler.isCallExpression(node)) return false;
  try {
    const signatures = checker.getApparentType(checker.getTypeAtLocation(node.expression)).getCallSignatures();
    return signatures.length > 0 && signatures.every((one) => !mayBePromise(compiler, one.getReturnType()));
  } catch {
    // The compiler throws on a few malformed programs (typescript-eslint issue 11947).
    return false;
  }
}
