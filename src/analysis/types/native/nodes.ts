import type { TSESTree } from '@typescript-eslint/types';
import type { RemoteNode, RemoteSource, SyntaxKinds } from './protocol.js';

/**
 * Kinds that a node of the tree has in TypeScript's. Several nodes may share a range (a statement without a semicolon
 * and its expression), so a range alone names none.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  ArrayExpression: ['ArrayLiteralExpression'],
  ArrowFunctionExpression: ['ArrowFunction'],
  AssignmentExpression: ['BinaryExpression'],
  AwaitExpression: ['AwaitExpression'],
  BinaryExpression: ['BinaryExpression'],
  CallExpression: ['CallExpression'],
  ClassExpression: ['ClassExpression'],
  ConditionalExpression: ['ConditionalExpression'],
  FunctionExpression: ['FunctionExpression'],
  Identifier: ['Identifier'],
  ImportExpression: ['CallExpression'],
  JSXElement: ['JsxElement', 'JsxSelfClosingElement'],
  JSXFragment: ['JsxFragment'],
  Literal: [
    'StringLiteral',
    'NumericLiteral',
    'BigIntLiteral',
    'RegularExpressionLiteral',
    'TrueKeyword',
    'FalseKeyword',
    'NullKeyword',
  ],
  LogicalExpression: ['BinaryExpression'],
  MemberExpression: ['PropertyAccessExpression', 'ElementAccessExpression'],
  MetaProperty: ['MetaProperty'],
  NewExpression: ['NewExpression'],
  ObjectExpression: ['ObjectLiteralExpression'],
  PrivateIdentifier: ['PrivateIdentifier'],
  SequenceExpression: ['BinaryExpression'],
  Super: ['SuperKeyword'],
  TaggedTemplateExpression: ['TaggedTemplateExpression'],
  TemplateLiteral: ['TemplateExpression', 'NoSubstitutionTemplateLiteral'],
  ThisExpression: ['ThisKeyword'],
  TSAsExpression: ['AsExpression'],
  TSInstantiationExpression: ['ExpressionWithTypeArguments'],
  TSNonNullExpression: ['NonNullExpression'],
  TSSatisfiesExpression: ['SatisfiesExpression'],
  TSTypeAssertion: ['TypeAssertionExpression'],
  UnaryExpression: ['PrefixUnaryExpression', 'TypeOfExpression', 'VoidExpression', 'DeleteExpression'],
  UpdateExpression: ['PrefixUnaryExpression', 'PostfixUnaryExpression'],
  YieldExpression: ['YieldExpression'],
};

/** Finds a file's nodes in the compiler's tree of it. Children are read once for each node on a path that is walked. */
export class RemoteNodes {
  readonly #source: RemoteSource;
  readonly #kinds = new Map<string, ReadonlySet<number>>();
  readonly #children = new Map<RemoteNode, readonly RemoteNode[]>();
  /** A byte order mark counts as a character in the compiler's text, and not in the one under lint. */
  readonly #shift: number;

  constructor(source: RemoteSource, { SyntaxKind }: SyntaxKinds) {
    this.#source = source;
    this.#shift = source.text.startsWith('\uFEFF') ? 1 : 0;
    for (const [type, names] of Object.entries(KINDS))
      this.#kinds.set(type, new Set(names.map((name) => SyntaxKind[name]!)));
  }

  /** Offsets of a remote node in the text under lint. */
  rangeOf(node: RemoteNode): readonly [number, number] {
    return [node.getStart(this.#source) - this.#shift, node.end - this.#shift];
  }

  of(node: TSESTree.Node): RemoteNode | undefined {
    if (node.type === 'ChainExpression') return this.of(node.expression);
    const kinds = this.#kinds.get(node.type);
    if (!kinds) return undefined;
    const start = node.range[0] + this.#shift;
    // A parameter's range holds its annotation.
    const end = node.type === 'Identifier' ? start + node.name.length : node.range[1] + this.#shift;
    for (let at: RemoteNode | undefined = this.#source; at; at = this.#childAround(at, start, end)) {
      if (at.end === end && kinds.has(at.kind) && at.getStart(this.#source) === start) return at;
    }
    return undefined;
  }

  #childAround(node: RemoteNode, start: number, end: number): RemoteNode | undefined {
    let children = this.#children.get(node);
    if (!children) {
      const found: RemoteNode[] = [];
      node.forEachChild((child) => {
        found.push(child);
      });
      this.#children.set(node, (children = found));
    }
    return children.find((child) => child.end >= end && child.pos <= start);
  }
}
