import type { TSESTree } from '@typescript-eslint/types';
import type { Origin } from '../../../catalogue/origin.js';
import { packageOfModule } from '../../../catalogue/package-of-module.js';
import type { Types } from './types.js';
import { anyOf, NOTHING, PLAIN, type Known } from './known.js';
import type { Bound, Unit } from './unit.js';

/** Of the platform's own types, those that say what kind of value they are. */
function builtin(
  types: Types,
  name: string,
  { typeArguments }: TSESTree.TSTypeReference,
  unit: Unit,
): Known | undefined {
  const argument = (index: number): Known | undefined => {
    const node = typeArguments?.params[index];
    return node && knownOfType(types, node, unit);
  };
  switch (name) {
    case 'Promise':
      return { is: 'promise', of: argument(0) };
    case 'Array':
    case 'ReadonlyArray':
      return { is: 'array', elements: [argument(0)] };
    case 'Readonly':
      return argument(0);
    case 'AsyncGenerator':
    case 'AsyncIterableIterator':
    case 'AsyncIterable':
      return { is: 'async-generator' };
    case 'Date':
    case 'Error':
    case 'RegExp':
    case 'Uint8Array':
    case 'Buffer':
      return PLAIN;
    default:
      return undefined;
  }
}

/** The kind of value that a package's type names, by the catalogue: `Effect.Effect<…>`. */
function ofPackage(
  types: Types,
  module: string,
  path: string,
  given: readonly TSESTree.TypeNode[] = [],
): Known | undefined {
  const name = packageOfModule(module);
  if (name === '' || name === 'node') return undefined;
  const origin: Origin = { package: name, module, path };
  const row = types.catalogue.match('operation', origin);
  if (!row) return undefined;
  if (row.runtime !== 'effect') return { is: 'operation', runtime: row.runtime };
  const services = given[2];
  const needsNothing = given.length > 0 && (services === undefined || services.type === 'TSNeverKeyword');
  return { is: 'operation', runtime: row.runtime, needsNothing };
}

/** The type that a name is bound to, in the file that declares it. */
function ofBound(
  types: Types,
  bound: Bound | undefined,
  unit: Unit,
  given?: readonly TSESTree.TypeNode[],
): Known | undefined {
  if (bound?.is === 'import') {
    return (
      ofPackage(types, bound.module, bound.name, given) ??
      types.imported(bound.module, bound.name, unit, (next, to) => ofBound(types, next, to))
    );
  }
  if (bound?.is !== 'declared') return undefined;
  // Of a class and its interface, the class is asked: the interface's members stay unknown.
  const node = bound.nodes.length === 1 ? bound.nodes[0] : bound.nodes.find(({ type }) => type === 'ClassDeclaration');
  switch (node?.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSInterfaceDeclaration':
      return { is: 'instance', of: node, unit };
    case 'TSTypeAliasDeclaration':
      return knownOfType(types, node.typeAnnotation, unit);
    case 'TSEnumDeclaration':
      return PLAIN;
    default:
      return undefined;
  }
}

/** The type of a name in the place of a type. */
export function namedType(types: Types, name: TSESTree.Identifier, unit: Unit): Known | undefined {
  return ofBound(types, unit.bound(name, name.name), unit);
}

function reference(types: Types, node: TSESTree.TSTypeReference, unit: Unit): Known | undefined {
  const { typeName } = node;
  if (typeName.type === 'Identifier') {
    const bound = unit.bound(typeName, typeName.name);
    return bound?.is === 'global'
      ? builtin(types, typeName.name, node, unit)
      : ofBound(types, bound, unit, node.typeArguments?.params);
  }
  if (typeName.type !== 'TSQualifiedName' || typeName.left.type !== 'Identifier') return undefined;
  const bound = unit.bound(typeName.left, typeName.left.name);
  if (bound?.is !== 'import') return undefined;
  const { name } = typeName.right;
  if (packageOfModule(bound.module) !== '')
    return ofPackage(
      types,
      bound.module,
      bound.name === '' ? name : `${bound.name}.${name}`,
      node.typeArguments?.params,
    );
  return bound.name === ''
    ? types.imported(bound.module, name, unit, (next, to) => ofBound(types, next, to))
    : undefined;
}

function answer(types: Types, node: TSESTree.TypeNode, unit: Unit): Known | undefined {
  switch (node.type) {
    case 'TSTypeReference':
      return reference(types, node, unit);
    case 'TSUnionType':
      return anyOf(node.types.map((part) => knownOfType(types, part, unit)));
    case 'TSArrayType':
      return { is: 'array', elements: [knownOfType(types, node.elementType, unit)] };
    case 'TSTupleType':
      return {
        is: 'array',
        elements: node.elementTypes.map((element) =>
          knownOfType(types, element.type === 'TSNamedTupleMember' ? element.elementType : element, unit),
        ),
      };
    case 'TSTypeOperator':
      return node.operator === 'readonly' && node.typeAnnotation
        ? knownOfType(types, node.typeAnnotation, unit)
        : undefined;
    case 'TSFunctionType':
      return { is: 'function', signatures: [node], unit };
    case 'TSTypeLiteral':
      return { is: 'instance', of: node, unit };
    case 'TSTypeQuery':
      return node.exprName.type === 'Identifier' ? types.expression(node.exprName, unit) : undefined;
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return NOTHING;
    case 'TSNeverKeyword':
      return { is: 'never' };
    case 'TSVoidKeyword':
    case 'TSStringKeyword':
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSSymbolKeyword':
    case 'TSLiteralType':
    case 'TSTemplateLiteralType':
    case 'TSTypePredicate':
      return PLAIN;
    default:
      return undefined;
  }
}

/** What a written type says. */
export function knownOfType(types: Types, node: TSESTree.TypeNode, unit: Unit): Known | undefined {
  return types.once(node, () => answer(types, node, unit));
}
