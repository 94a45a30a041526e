import type ts from 'typescript';
import type { Project } from '../program/project.js';
import { isAnswerMethod } from '../../plans/array-answers.js';
import { blocked, type Slot } from './slot.js';

/** The library interface that declares the method called: `Array`, `Map`, `Promise`, `JSON`. */
export function libraryOwner({ ts, checker, program }: Project, callee: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const declaration = checker.getSymbolAtLocation(callee.name)?.declarations?.[0];
  if (!declaration || !program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return undefined;
  return ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : undefined;
}

export function arraySlot(call: ts.CallExpression, owner: string, method: string, index: number): Slot | undefined {
  // It waits for what its callback gives, although its type does not say so.
  if (owner === 'Promise' && method === 'finally') return { kind: 'accepted' };
  if (owner === 'JSON') return blocked('json-hook');
  if (owner === 'ArrayConstructor')
    return method === 'from' && index === 1 ? { kind: 'each', call, method } : undefined;
  if (owner !== 'Array' && owner !== 'ReadonlyArray') return undefined;
  switch (method) {
    case 'map':
    case 'forEach':
    case 'flatMap':
      return call.arguments.length === 1 ? { kind: 'each', call, method } : blocked('array-callback');
    case 'sort':
    case 'toSorted':
      return blocked('comparator');
    case 'reduce':
    case 'reduceRight':
      return { kind: 'reduced', call };
    default:
      // `push` and its like call nothing: they keep it.
      if (!isAnswerMethod(method)) return undefined;
      return call.arguments.length === 1 ? { kind: 'each', call, method } : blocked('array-callback');
  }
}

/** `cursor.forEach(f)` of what can be iterated as well, and gives the same items then. */
export function iteratedSlot({ ts, checker }: Project, call: ts.CallExpression, method: string): Slot | undefined {
  if (method !== 'forEach' || !ts.isPropertyAccessExpression(call.expression) || call.arguments.length !== 1)
    return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(call.expression.expression));
  const iterates = type.getProperties().find(({ escapedName }) => String(escapedName).startsWith('__@iterator'));
  const made = iterates && checker.getTypeOfSymbolAtLocation(iterates, call).getCallSignatures()[0]?.getReturnType();
  const [item, , sent] = made ? checker.getTypeArguments(made as ts.TypeReference) : [];
  // A loop sends nothing, and an iterator that is declared to be sent `never` allows none.
  if (sent && sent.flags & ts.TypeFlags.Never) return undefined;
  const given = checker.getResolvedSignature(call)?.parameters[0];
  const taken = given && checker.getTypeOfSymbolAtLocation(given, call).getCallSignatures()[0]?.parameters[0];
  const isSame =
    item &&
    taken &&
    checker.typeToString(item) === checker.typeToString(checker.getTypeOfSymbolAtLocation(taken, call));
  return isSame ? { kind: 'each', call, method } : undefined;
}
