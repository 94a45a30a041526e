import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../../chain-methods.js';
import type { Types } from './types.js';
import { baseOf, basesOf, isPromise } from './heritage.js';
import { anyOf, NOTHING, partsOf, type ClassNode, type Known, type Signature } from './known.js';
import { knownOfType } from './type-nodes.js';
import type { Unit } from './unit.js';

function keyOf({ key, computed }: { readonly key: TSESTree.Node; readonly computed: boolean }): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

const optionally = (optional: boolean, known: Known | undefined): Known | undefined =>
  known && optional ? { is: 'any-of', parts: [known, NOTHING] } : known;

/** The overloads of a method are seen by its callers, its implementation is not. */
function visible(signatures: readonly Signature[]): readonly Signature[] {
  const overloads = signatures.filter(({ type }) => type === 'TSEmptyBodyFunctionExpression');
  return overloads.length > 0 ? overloads : signatures;
}

function ofClassBody(
  types: Types,
  node: ClassNode,
  isStatic: boolean,
  name: string,
  unit: Unit,
): Known | undefined | 'absent' {
  const methods: Signature[] = [];
  for (const element of node.body.body) {
    if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature') continue;
    if (element.type === 'MethodDefinition' && element.kind === 'constructor') {
      const property = isStatic ? undefined : parameterProperty(element.value, name);
      if (property)
        return property.typeAnnotation ? knownOfType(types, property.typeAnnotation.typeAnnotation, unit) : undefined;
    }
    if (element.static !== isStatic || keyOf(element) !== name) continue;
    if (element.type === 'MethodDefinition' || element.type === 'TSAbstractMethodDefinition') {
      if (element.kind === 'get') {
        const annotation = element.value.returnType?.typeAnnotation;
        return annotation ? knownOfType(types, annotation, unit) : undefined;
      }
      if (element.kind === 'set') continue;
      if (element.optional) return undefined;
      methods.push(element.value);
    } else {
      if (element.typeAnnotation)
        return optionally(element.optional, knownOfType(types, element.typeAnnotation.typeAnnotation, unit));
      const known = element.value ? types.expression(element.value, unit) : undefined;
      return known?.is === 'nothing' ? undefined : known;
    }
  }
  return methods.length > 0 ? { is: 'function', signatures: visible(methods), unit } : 'absent';
}

function parameterProperty(
  { params }: TSESTree.FunctionExpression | TSESTree.TSEmptyBodyFunctionExpression,
  name: string,
): TSESTree.Identifier | undefined {
  for (const parameter of params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (inner.type === 'Identifier' && inner.name === name) return inner;
  }
  return undefined;
}

function ofClass(types: Types, node: ClassNode, isStatic: boolean, name: string, unit: Unit): Known | undefined {
  const own = ofClassBody(types, node, isStatic, name, unit);
  if (own !== 'absent') return own;
  if (!isStatic && isPromise(types, { is: 'instance', of: node, unit }) && CHAIN_METHODS.has(name))
    return { is: 'chain' };
  const base = baseOf(types, node, unit);
  return base && ofClass(types, base.node, isStatic, name, base.unit);
}

function ofSignatures(
  types: Types,
  elements: readonly TSESTree.TypeElement[],
  name: string,
  unit: Unit,
): Known | undefined | 'absent' {
  const methods: Signature[] = [];
  for (const element of elements) {
    if (element.type !== 'TSMethodSignature' && element.type !== 'TSPropertySignature') continue;
    if (keyOf(element) !== name) continue;
    if (element.type === 'TSPropertySignature')
      return (
        element.typeAnnotation &&
        optionally(element.optional, knownOfType(types, element.typeAnnotation.typeAnnotation, unit))
      );
    if (element.kind !== 'method' || element.optional) return undefined;
    methods.push(element);
  }
  return methods.length > 0 ? { is: 'function', signatures: methods, unit } : 'absent';
}

function ofInterface(types: Types, node: TSESTree.TSInterfaceDeclaration, name: string, unit: Unit): Known | undefined {
  const own = ofSignatures(types, node.body.body, name, unit);
  if (own !== 'absent') return own;
  for (const base of basesOf(types, node, unit)) {
    const found = memberOf(types, base, name);
    if (found) return found;
  }
  return undefined;
}

function ofObject(
  types: Types,
  { properties }: TSESTree.ObjectExpression,
  name: string,
  unit: Unit,
): Known | undefined {
  let found: Known | undefined;
  for (const property of properties) {
    if (property.type === 'SpreadElement')
      found = undefined; // It may hold the name as well.
    else if (keyOf(property) === name)
      found = property.kind === 'init' ? types.expression(property.value, unit) : undefined;
  }
  return found;
}

function ofOne(types: Types, known: Known | undefined, name: string): Known | undefined {
  switch (known?.is) {
    case 'promise':
      return CHAIN_METHODS.has(name) ? { is: 'chain' } : undefined;
    case 'class':
      return ofClass(types, known.node, true, name, known.unit);
    case 'object':
      return ofObject(types, known.node, name, known.unit);
    case 'module':
      return types.exportOf(known.unit, name);
    case 'instance': {
      const { of, unit } = known;
      if (of.type === 'TSInterfaceDeclaration') return ofInterface(types, of, name, unit);
      if (of.type !== 'TSTypeLiteral') return ofClass(types, of, false, name, unit);
      const own = ofSignatures(types, of.members, name, unit);
      return own === 'absent' ? undefined : own;
    }
    default:
      return undefined;
  }
}

/** A member of a value: of every part of a union that can have members. */
export function memberOf(types: Types, known: Known | undefined, name: string): Known | undefined {
  const parts = partsOf(known);
  return parts.length === 0 ? undefined : anyOf(parts.map((part) => ofOne(types, part, name)));
}
