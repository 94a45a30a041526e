import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode, ParsedFile } from './parsed-file.js';

export type NodeType = TSESTree.Node['type'];
/** Every node of a file by type, in source order. */
export class NodesByType {
  readonly #nodes: ReadonlyMap<string, TSESTree.Node[]>;

  constructor(nodes: ReadonlyMap<string, TSESTree.Node[]>) {
    this.#nodes = nodes;
  }

  of<T extends `${NodeType}`>(type: T): readonly Extract<TSESTree.Node, { type: T }>[] {
    return (this.#nodes.get(type) ?? []) as Extract<TSESTree.Node, { type: T }>[];
  }
}

export function isNode(value: unknown): value is TSESTree.Node {
  return value !== null && typeof value === 'object' && typeof (value as { type?: unknown }).type === 'string';
}

/** The children of a node, in the order of its visitor keys. */
export function childrenOf(node: TSESTree.Node, visitorKeys: ParsedFile['visitorKeys']): TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      // Not spread: a list of generated data may be longer than a call can take arguments.
      for (const one of value) if (isNode(one)) children.push(one);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}

/** Whole trees of types, which no rule looks into and which are most of a library's tree. */
const TYPES_ALONE: ReadonlySet<string> = new Set([
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

/** Walks a file once: sets each node's `parent`, where the host has not, and groups the nodes by type, those inside types aside. */
export function readNodes({ ast, visitorKeys, frame }: Pick<ParsedFile, 'ast' | 'visitorKeys' | 'frame'>): NodesByType {
  const nodes = new Map<string, TSESTree.Node[]>();
  const hasParents = ast.body[0]?.parent !== undefined;
  const pending: TSESTree.Node[] = [...(frame?.handlers ?? []), ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const group = nodes.get(node.type);
    if (group) group.push(node);
    else nodes.set(node.type, [node]);
    if (TYPES_ALONE.has(node.type)) {
      if (!hasParents) setParents(node, visitorKeys);
      continue;
    }
    const keys = visitorKeys[node.type] ?? [];
    // Last children first, so that the first are taken from the end.
    for (let key = keys.length - 1; key >= 0; key -= 1) {
      const value = (node as unknown as Record<string, unknown>)[keys[key]!];
      if (!Array.isArray(value)) {
        if (isNode(value)) adopt(value, node, pending);
        continue;
      }
      for (let index = value.length - 1; index >= 0; index -= 1)
        if (isNode(value[index])) adopt(value[index] as TSESTree.Node, node, pending);
    }
  }
  return new NodesByType(nodes);
}

function adopt(child: TSESTree.Node, parent: TSESTree.Node, pending: TSESTree.Node[]): void {
  // In a tree of scripts and markup, a host's rules want each statement to stay in its script.
  (child as { parent?: TSESTree.Node }).parent ??= parent;
  pending.push(child);
}

function setParents(root: TSESTree.Node, visitorKeys: ParsedFile['visitorKeys']): void {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop())
    for (const child of childrenOf(node, visitorKeys)) adopt(child, node, pending);
}

export function isFunction(node: TSESTree.Node | undefined | null): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  );
}

/** Does a node stand in no function and no block: in a module, or in one of the scripts of a file? */
export function isTopLevel({ parent }: TSESTree.Node): boolean {
  const type: string | undefined = parent?.type;
  return type === 'Program' || type === 'SvelteScriptElement';
}

/** The innermost function around a node, in which it is not the function itself. */
export function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/** Is the node in the block of a `try` that catches, within its function? */
export function isCaught(node: TSESTree.Node): boolean {
  for (let child = node, at = node.parent; at && !isFunction(at); child = at, at = at.parent) {
    if (at.type === 'TryStatement' && at.block === child && at.handler) return true;
  }
  return false;
}

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

export const isLoop = ({ type }: TSESTree.Node): boolean => LOOPS.has(type);

/** `undefined` or `null`, as they are written. */
export const isNothing = (node: TSESTree.Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);

/** Does `outer` hold `inner`, or are they the same? */
export function holds(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Looks for a node inside `root`, without entering nested functions and classes' bodies. */
export function findInside(
  root: TSESTree.Node,
  visitorKeys: ParsedFile['visitorKeys'],
  wanted: (node: TSESTree.Node) => boolean,
): TSESTree.Node | undefined {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (wanted(node)) return node;
    if (node !== root && (isFunction(node) || node.type === 'ClassBody')) continue;
    for (const child of childrenOf(node, visitorKeys).reverse()) pending.push(child);
  }
  return undefined;
}

/** Looks for a node of a type inside `root`, functions and classes in it too. */
export function someInside<T extends `${NodeType}`>(
  root: TSESTree.Node,
  visitorKeys: ParsedFile['visitorKeys'],
  type: T,
  wanted: (node: Extract<TSESTree.Node, { type: T }>) => boolean,
): boolean {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === type && wanted(node as Extract<TSESTree.Node, { type: T }>)) return true;
    for (const child of childrenOf(node, visitorKeys)) pending.push(child);
  }
  return false;
}

/** The expression inside wrappers that change its type only, and optional-chain markers. */
export function bare(node: TSESTree.Node): TSESTree.Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return bare(node.expression);
    default:
      return node;
  }
}

/** The last name of a callee: `runSync` of `Effect.runSync`. */
export function lastName(callee: TSESTree.Node): string | undefined {
  const node = bare(callee);
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined;
}

/** The decorators of a class or a member; the parser that ESLint takes by itself knows none, and has no list of them. */
export const decoratorsOf = ({
  decorators,
}: {
  readonly decorators?: readonly TSESTree.Decorator[] | undefined;
}): readonly TSESTree.Decorator[] => decorators ?? [];

/** What a class says that it implements: that parser has no list of that either. */
export const implementedBy = ({
  implements: followed,
}: {
  readonly implements?: readonly TSESTree.TSClassImplements[] | undefined;
}): readonly TSESTree.TSClassImplements[] => followed ?? [];
