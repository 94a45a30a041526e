import type { TSESTree } from '@typescript-eslint/types';
import { findInside, isFunction } from '../../tree.js';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { Types } from './types.js';
import { returnsPromiseByJsdoc } from './jsdoc.js';
import { anyOf, NOTHING, partsOf, type Known, type Signature } from './known.js';
import { knownOfType } from './type-nodes.js';
import type { Unit } from './unit.js';

/** The values of a body's `return` statements; `undefined` where the body cannot be read. */
function returned(
  types: Types,
  fn: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression,
  unit: Unit,
): Known | undefined {
  if (!unit.readsBodies) return undefined;
  const values: (Known | undefined)[] = [];
  findInside(fn.body, visitorKeys, (node) => {
    if (node.type === 'ReturnStatement') values.push(node.argument ? types.expression(node.argument, unit) : NOTHING);
    return false;
  });
  return values.length === 0 ? NOTHING : anyOf(values);
}

function ofSignature(types: Types, signature: Signature, unit: Unit): Known | undefined {
  const annotation = signature.returnType?.typeAnnotation;
  const declared = annotation ? knownOfType(types, annotation, unit) : undefined;
  if ('async' in signature && signature.async) {
    if (signature.generator) return { is: 'async-generator' };
    // The compiler gives an async function a Promise, whatever else is wrong with it.
    return declared?.is === 'promise' ? declared : { is: 'promise', of: undefined };
  }
  if (annotation) return declared;
  if (unit.isJavaScript && returnsPromiseByJsdoc(signature, unit)) return { is: 'promise', of: undefined };
  if (!isFunction(signature) || !signature.body) return undefined;
  if (signature.generator) return { is: 'generator' };
  if (signature.body.type !== 'BlockStatement')
    return unit.readsBodies ? types.expression(signature.body, unit) : undefined;
  return types.once(signature.body, () => returned(types, signature, unit));
}

function ofOne(types: Types, known: Known | undefined): Known | undefined {
  if (known?.is === 'chain') return { is: 'promise', of: undefined };
  if (known?.is === 'instance' && known.of.type === 'TSTypeLiteral') {
    const calls = known.of.members.filter((member) => member.type === 'TSCallSignatureDeclaration');
    return calls.length > 0 ? ofSignatures(types, calls, known.unit) : undefined;
  }
  return known?.is === 'function' ? ofSignatures(types, known.signatures, known.unit) : undefined;
}

/** Which overload a call takes is not asked: all have to agree on what kind of value they give. */
function ofSignatures(types: Types, signatures: readonly Signature[], unit: Unit): Known | undefined {
  const overloads = signatures.filter(({ type }) => type === 'TSDeclareFunction');
  const seen = overloads.length > 0 ? overloads : signatures;
  const results = seen.map((signature) => ofSignature(types, signature, unit));
  const [first] = results;
  return results.every((result) => result?.is === first?.is) ? first : undefined;
}

/** What a call of this value gives. */
export function resultOf(types: Types, known: Known | undefined): Known | undefined {
  const parts = partsOf(known);
  return parts.length === 0 ? undefined : anyOf(parts.map((part) => ofOne(types, part)));
}
