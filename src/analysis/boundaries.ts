import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from './parsed-file.js';
import { bare, isFunction } from './tree.js';

/** What a function is to the code around it. */
export type Role = 'constructor' | 'getter' | 'setter' | 'method' | 'argument' | 'invoked' | 'declaration' | 'value';

/** The nearest edge that a wait at this node cannot cross. */
export type Boundary =
  | { readonly kind: 'module'; readonly node: TSESTree.Program }
  | {
      readonly kind: 'function';
      readonly node: FunctionNode;
      readonly role: Role;
      /** The node is in a parameter's default value, where nothing can wait. */
      readonly inParameters: boolean;
      /** For `argument`: the call and the index of the argument that is this function or an object around it. */
      readonly call?: TSESTree.CallExpression | TSESTree.NewExpression;
      readonly argument?: number;
      /** For `argument` inside an object literal: `{ next: (v) => {} }`. */
      readonly property?: string;
    }
  | {
      readonly kind: 'field';
      readonly node: TSESTree.PropertyDefinition | TSESTree.AccessorProperty;
      readonly static: boolean;
    }
  | { readonly kind: 'static-block'; readonly node: TSESTree.StaticBlock };

/** An expression, seen through wrappers that do not change its value. */
export function outermost(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent && parent !== node && bare(parent) === bare(node) ? outermost(parent) : node;
}

/** The call that a function is given to: as an argument, or inside an object literal that is one. */
export type Handed = Pick<Extract<Boundary, { kind: 'function' }>, 'call' | 'argument' | 'property'>;

function argumentOf(node: TSESTree.Node): Handed | undefined {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return undefined;
  const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument);
  return index < 0 ? undefined : { call: parent, argument: index };
}

function propertyOf({ parent }: TSESTree.Node): Handed | undefined {
  if (
    parent?.type !== 'Property' ||
    parent.parent.type !== 'ObjectExpression' ||
    parent.key.type !== 'Identifier' ||
    parent.computed
  )
    return undefined;
  const around = argumentOf(outermost(parent.parent));
  return around && { ...around, property: parent.key.name };
}

/** What a reference to a function is given to; `undefined` where it stays. */
export function handedTo(reference: TSESTree.Node): Handed | undefined {
  const outer = outermost(reference);
  return argumentOf(outer) ?? propertyOf(outer);
}

function functionBoundary(fn: FunctionNode, inParameters: boolean): Boundary {
  const base = { kind: 'function', node: fn, inParameters } as const;
  if (fn.type === 'FunctionDeclaration') return { ...base, role: 'declaration' };
  const outer = outermost(fn);
  const { parent } = outer;
  if (parent?.type === 'MethodDefinition' && parent.value === fn) {
    const role =
      parent.kind === 'constructor'
        ? 'constructor'
        : parent.kind === 'get'
          ? 'getter'
          : parent.kind === 'set'
            ? 'setter'
            : 'method';
    return { ...base, role };
  }
  if (parent?.type === 'CallExpression' && parent.callee === outer) return { ...base, role: 'invoked' };
  const direct = argumentOf(outer);
  if (direct) return { ...base, role: 'argument', ...direct };
  if (parent?.type === 'Property' && parent.value === outer) {
    const role: Role =
      parent.kind === 'get' ? 'getter' : parent.kind === 'set' ? 'setter' : parent.method ? 'method' : 'value';
    const around = role === 'getter' || role === 'setter' ? undefined : propertyOf(outer);
    return around ? { ...base, role: 'argument', ...around } : { ...base, role };
  }
  return { ...base, role: 'value' };
}

const known = new WeakMap<TSESTree.Node, Boundary>();

/** The nearest boundary around a node; for a function itself, the one that the function stands in. */
export function boundaryOf(node: TSESTree.Node): Boundary {
  const path: TSESTree.Node[] = [];
  let at = node;
  let found = known.get(at);
  for (; !found; found ??= known.get(at)) {
    path.push(at);
    const { parent } = at;
    // What is asked of each link of a long chain is walked once.
    found = parent ? edgeAt(parent, at) : { kind: 'module', node: node as TSESTree.Program };
    if (parent) at = parent;
  }
  for (const each of path) known.set(each, found);
  return found;
}

/** The boundary that a node is for its child, where it is one. */
function edgeAt(at: TSESTree.Node, child: TSESTree.Node): Boundary | undefined {
  if (isFunction(at)) return functionBoundary(at, child !== at.body && at.params.includes(child as TSESTree.Parameter));
  if (at.type === 'StaticBlock') return { kind: 'static-block', node: at };
  if ((at.type === 'PropertyDefinition' || at.type === 'AccessorProperty') && at.value === child)
    return { kind: 'field', node: at, static: at.static };
  return at.type === 'Program' ? { kind: 'module', node: at } : undefined;
}

/** The boundary of a function's own body: what a wait right inside it could not cross. */
export function boundaryInside(fn: FunctionNode): Extract<Boundary, { kind: 'function' }> {
  return functionBoundary(fn, false) as Extract<Boundary, { kind: 'function' }>;
}

/** `a is string`, `asserts a`: the compiler allows neither on an async function. */
export function hasTypePredicate(fn: FunctionNode): boolean {
  return fn.returnType?.typeAnnotation.type === 'TSTypePredicate';
}
