import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Origin } from '../../../catalogue/origin.js';
import type { InsulatorRow } from '../../../catalogue/row.js';
import { bare } from '../../tree.js';
import type { CallbackSlot, Specifier, ValueFact } from '../oracle.js';
import { RemoteNodes } from './nodes.js';
import type { Question } from '../question.js';
import type { RemoteNode, RemoteSymbol, Type } from './protocol.js';
import { matchesSomeSpecifier, valueMatchesSomeSpecifier } from './specifiers.js';
import { SymbolOrigins } from './symbol-origins.js';
import { isOpaque } from '../view.js';
import { Values } from '../values.js';
import { NativeView } from './view.js';
import type { RemoteFile, Session } from './session.js';

export const isDeclarationFile = (path: string): boolean => /\.d\.(?:[cm]?ts|\w+\.ts)$/.test(path);

/** The oracle's questions about the nodes of one file, in one state of its project. */
export class FileQuestions {
  readonly #session: Session;
  readonly #nodes: RemoteNodes;
  readonly #origins: SymbolOrigins;
  readonly #values: Values;
  readonly #catalogue: Catalogue;

  constructor({ session, source }: RemoteFile, filename: string, catalogue: Catalogue) {
    this.#session = session;
    this.#nodes = new RemoteNodes(source, session.modules.ast);
    this.#origins = new SymbolOrigins(session, filename);
    const matchesType = (type: object, specifiers: readonly Specifier[]): Question<boolean> =>
      matchesSomeSpecifier(session, this.#origins, type as Type, specifiers);
    this.#values = new Values(
      new NativeView(session),
      { ofSymbol: (symbol) => this.#origins.ofSymbol(symbol as RemoteSymbol), matchesType },
      catalogue,
    );
    this.#catalogue = catalogue;
  }

  #kind(name: string): number {
    return this.#session.modules.ast.SyntaxKind[name]!;
  }

  *#typeAt(node: TSESTree.Node): Question<Type | undefined> {
    const remote = this.#nodes.of(node);
    return remote && (yield* this.#session.project.checker.getTypeAtLocation.gen(remote as never));
  }

  *value(node: TSESTree.Node, allow: readonly Specifier[]): Question<ValueFact> {
    const type = yield* this.#typeAt(node);
    return type ? yield* this.#values.factOf(type, allow) : { kind: 'unknown' };
  }

  *origin(node: TSESTree.Node): Question<Origin | undefined> {
    const symbol = yield* this.#symbolAt(node);
    return symbol && (yield* this.#origins.ofSymbol(symbol));
  }

  *typeOrigins(node: TSESTree.Node): Question<readonly Origin[]> {
    const type = yield* this.#typeAt(node);
    return type ? yield* this.#originsOfType(type) : [];
  }

  *callbackSlot(fn: TSESTree.Expression): Question<CallbackSlot> {
    const remote = this.#nodes.of(fn);
    const expected = remote && (yield* this.#session.project.checker.getContextualType.gen(remote as never));
    if (!expected) return { expects: 'unknown' };
    const [type] = yield* this.#originsOfType(expected);
    return { expects: yield* this.#expects(expected), ...(type ? { type } : {}) };
  }

  /** The host that the code around a node is written for, by the types that its functions, objects and classes are expected to have. */
  *insulator(node: TSESTree.Node): Question<InsulatorRow | undefined> {
    let member: string | undefined;
    for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
      if (
        (at.type === 'Property' || at.type === 'MethodDefinition' || at.type === 'PropertyDefinition') &&
        at.key.type === 'Identifier' &&
        !at.computed
      )
        member = at.key.name;
      for (const type of yield* this.#expectedAt(at)) {
        for (const origin of yield* this.#originsOfType(type)) {
          const row =
            this.#catalogue.match('insulator', origin) ??
            (member === undefined
              ? undefined
              : this.#catalogue.match('insulator', { ...origin, path: `${origin.path}#${member}` }));
          if (row) return row;
        }
      }
    }
    return undefined;
  }

  *#expectedAt(node: TSESTree.Node): Question<readonly Type[]> {
    const { checker } = this.#session.project;
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      const types: Type[] = [];
      for (const heritage of [node.superClass, ...node.implements.map(({ expression }) => expression)]) {
        const remote = heritage && this.#nodes.of(heritage);
        if (remote) types.push(yield* checker.getTypeAtLocation.gen(remote.parent as never));
      }
      return types;
    }
    if (
      node.type !== 'ObjectExpression' &&
      node.type !== 'ArrowFunctionExpression' &&
      node.type !== 'FunctionExpression'
    )
      return [];
    const remote = this.#nodes.of(node);
    const expected = remote && (yield* checker.getContextualType.gen(remote as never));
    return expected ? [expected] : [];
  }

  *matches(callee: TSESTree.Node, specifiers: readonly Specifier[]): Question<boolean> {
    const type = yield* this.#typeAt(callee);
    if (!type) return false;
    return (
      (yield* valueMatchesSomeSpecifier(this.#session, this.#origins, callee, type, specifiers)) ||
      (yield* matchesSomeSpecifier(this.#session, this.#origins, type, specifiers))
    );
  }

  *#symbolAt(node: TSESTree.Node): Question<RemoteSymbol | undefined> {
    const remote = this.#nodes.of(bare(node));
    if (!remote) return undefined;
    const name = remote.kind === this.#kind('PropertyAccessExpression') ? (remote.name ?? remote) : remote;
    const symbol = yield* this.#session.project.checker.getSymbolAtLocation.gen(name as never);
    return symbol && (yield* this.#followed(yield* this.#origins.unaliased(symbol), 8));
  }

  /** `const run = Effect.runSync` and `const { runSync } = Effect` lead on to what they name. */
  *#followed(symbol: RemoteSymbol, depth: number): Question<RemoteSymbol> {
    const handle = symbol.valueDeclaration;
    if (depth === 0 || !handle || isDeclarationFile(handle.path)) return symbol;
    if (handle.kind !== this.#kind('VariableDeclaration') && handle.kind !== this.#kind('BindingElement'))
      return symbol;
    const declaration = (yield* handle.resolve.gen(this.#session.project)) as RemoteNode | undefined;
    const next = declaration && (yield* this.#next(declaration));
    return next ? yield* this.#followed(yield* this.#origins.unaliased(next), depth - 1) : symbol;
  }

  *#next(declaration: RemoteNode): Question<RemoteSymbol | undefined> {
    const { checker } = this.#session.project;
    const { Const } = this.#session.modules.ast.NodeFlags;
    const { initializer } = declaration;
    if (declaration.kind === this.#kind('VariableDeclaration')) {
      // `using` has the flag of `const` and one more.
      if (!initializer || (declaration.parent.flags & Const!) === 0) return undefined;
      if (initializer.kind === this.#kind('Identifier'))
        return yield* checker.getSymbolAtLocation.gen(initializer as never);
      if (initializer.kind === this.#kind('PropertyAccessExpression'))
        return yield* checker.getSymbolAtLocation.gen(initializer.name as never);
      return undefined;
    }
    if (initializer || declaration.dotDotDotToken) return undefined;
    const key = declaration.propertyName ?? declaration.name;
    if (key?.kind !== this.#kind('Identifier')) return undefined;
    const source = yield* checker.getTypeAtLocation.gen(declaration.parent as never);
    return yield* source.getProperty.gen(key.text ?? '');
  }

  *#originsOfType(type: Type): Question<readonly Origin[]> {
    const known = this.#session.kept('origins of types', () => new Map<Type, readonly RemoteSymbol[]>());
    if (!known.has(type)) known.set(type, yield* this.#symbolsOfType(type));
    const found: Origin[] = [];
    for (const symbol of known.get(type) ?? []) {
      const origin = yield* this.#origins.ofSymbol(symbol);
      if (origin) found.push(origin);
    }
    return found;
  }

  *#symbolsOfType(type: Type): Question<readonly RemoteSymbol[]> {
    const found: RemoteSymbol[] = [];
    const seen = new Set<Type>();
    const pending: Type[] = [type];
    for (let part = pending.shift(); part; part = pending.shift()) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const symbol of [yield* part.getAliasSymbol.gen(), yield* part.getSymbol.gen()])
        if (symbol) found.push(symbol);
      // Of `Server<Request>`, the bases stand at `Server`.
      const target = part.isTypeReference() ? yield* part.getTarget.gen() : part;
      const inner =
        part.isUnionType() || part.isIntersectionType()
          ? yield* part.getTypes.gen()
          : target.isClassOrInterface()
            ? ((yield* target.getBaseTypes.gen()) ?? [])
            : [];
      pending.unshift(...inner);
    }
    return found;
  }

  /** What the callers of a function of this type make of its result, over its call signatures. */
  *#expects(expected: Type): Question<CallbackSlot['expects']> {
    const { Void, TypeParameter } = this.#session.modules.client.TypeFlags;
    const parts: Type[] = [];
    for (const part of (yield* this.#values.partsOf(expected)) as readonly Type[]) {
      for (const signature of yield* part.getCallSignatures.gen())
        parts.push(...((yield* this.#values.partsOf(yield* signature.getReturnType.gen())) as readonly Type[]));
    }
    if (parts.length === 0) return 'unknown';
    for (const part of parts) if ((yield* this.#values.promiseKind(part)) !== undefined) return 'promise';
    if (parts.every((part) => (part.flags & Void) !== 0)) return 'void';
    if (parts.some((part) => isOpaque(part) || (part.flags & TypeParameter) !== 0)) return 'unknown';
    return 'value';
  }
}
