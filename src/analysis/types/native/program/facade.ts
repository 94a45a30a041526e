import type ts from 'typescript';
import type { CompilerTools, GraphSymbol, GraphType } from '../../../graph/tools.js';
import { questionOf, type Question } from '../../question.js';
import type { NodeHandle, RemoteNode, RemoteSymbol, Type } from '../protocol.js';
import type { Session } from '../session.js';
import { SymbolOrigins } from '../../symbol-origins.js';
import { NativeView } from '../view.js';
import { classicApi } from './classic-api.js';

/** What the program behind the facade offers. */
export interface Remote {
  readonly session: Session;
  readonly files: readonly string[];
  /** Every wait on the compiler goes through here, or through `run`. */
  readonly wait: <T>(ask: () => T) => T;
  readonly run: <T>(question: Question<T>) => T;
  readonly sourceOf: (module: string, from: string) => ts.SourceFile | undefined;
  /** Files whose trees are worth fetching: the program's own. */
  readonly isNear: (path: string) => boolean;
}

interface SymbolFace extends GraphSymbol {
  readonly remote: RemoteSymbol;
}

/** A declaration in a file whose tree is not fetched: it has a name and an identity, and nothing around it. */
class FarDeclaration {
  readonly parent = undefined;
  readonly kind: number;
  readonly end: number;
  readonly name: object;
  readonly #path: string;

  constructor({ kind, index, path }: NodeHandle, text: string, identifier: number) {
    this.kind = kind;
    this.end = index;
    this.#path = path;
    const getStart = (): number => index;
    this.name = { kind: identifier, text, getStart, getSourceFile: () => this.getSourceFile(), parent: this };
  }

  getStart(): number {
    return this.end;
  }

  getSourceFile(): object {
    return {
      fileName: this.#path,
      text: '',
      forEachChild: () => undefined,
      getLineAndCharacterOfPosition: () => ({ line: 0, character: 0 }),
    };
  }
}

/**
 * The checker and the program of a session as the classic ones are asked, so that the colour of functions reads both by
 * the same code. Symbols and types are wrapped; nodes are the client's own, whose shape is the classic one.
 */
export class Facade {
  readonly #remote: Remote;
  readonly #origins: SymbolOrigins;
  readonly #symbols = new WeakMap<RemoteSymbol, GraphSymbol>();
  readonly #types = new WeakMap<Type, GraphType>();
  readonly #asked = new WeakMap<ts.Node, GraphSymbol | undefined>();
  readonly tools: CompilerTools;

  constructor(remote: Remote) {
    this.#remote = remote;
    const { session } = remote;
    const view = new NativeView(session);
    this.#origins = new SymbolOrigins(view, remote.files[0] ?? '');
    const { checker } = session.project;
    const { Alias, Class, Interface } = session.modules.client.SymbolFlags;
    const symbol = (ask: () => RemoteSymbol | undefined): GraphSymbol | undefined => this.#symbol(remote.wait(ask));
    this.tools = {
      ts: classicApi(session.modules),
      types: {
        getSymbolAtLocation: (node: ts.Node) => {
          if (!this.#asked.has(node))
            this.#asked.set(
              node,
              symbol(() => this.#exportEquals(node, checker.getSymbolAtLocation(node as never))),
            );
          return this.#asked.get(node);
        },
        getShorthandAssignmentValueSymbol: (node: ts.Node) =>
          symbol(() => checker.getShorthandAssignmentValueSymbol(node as never)),
        getTypeAtLocation: (node: ts.Node) => this.#type(remote.wait(() => checker.getTypeAtLocation(node as never))),
        tryGetMemberInModuleExports: (name: string, module: GraphSymbol) =>
          [...this.tools.symbols.exportsOf(module)].find(([exported]) => exported === name)?.[1],
        getContextualType: (node: ts.Node) => {
          const type = remote.wait(() => checker.getContextualType(node as never));
          return type && this.#type(type);
        },
      },
      program: {
        getSourceFiles: () =>
          [
            ...session.kept(
              'source file names',
              () => new Set<string>(remote.wait(() => session.project.program.getSourceFileNames())),
            ),
          ].map((fileName) => ({ fileName })),
        getCompilerOptions: () => session.project.program.getCompilerOptions(),
      },
      symbols: {
        symbolOf: (node) =>
          node instanceof FarDeclaration ? undefined : symbol(() => checker.getSymbolOfNode(node as never)),
        originOf: (one) => remote.run(questionOf(this.#origins.ofSymbol((one as SymbolFace).remote))),
        unaliased: (one) =>
          (one.flags & Alias) === 0
            ? one
            : this.#symbol(remote.wait(() => checker.getAliasedSymbol((one as SymbolFace).remote)))!,
        membersOf: (one) =>
          (one.flags & (Class | Interface)) === 0
            ? []
            : this.#table(remote.wait(() => (one as SymbolFace).remote.getMembers())),
        sourceOf: remote.sourceOf,
        exportsOf: (one) => this.#table(remote.wait(() => (one as SymbolFace).remote.getExports())),
      },
    };
  }

  /** Asks for the symbols of many names in one request; then none of them waits. */
  foresee(nodes: readonly ts.Node[]): void {
    const open = nodes.filter((node) => !this.#asked.has(node));
    if (open.length === 0) return;
    const { session, wait } = this.#remote;
    const found = wait(() => session.project.checker.getSymbolAtLocation(open as never)) as unknown as readonly (
      | RemoteSymbol
      | undefined
    )[];
    for (const [index, node] of open.entries())
      this.#asked.set(node, this.#symbol(wait(() => this.#exportEquals(node, found[index]))));
  }

  /** What a file exports, as a symbol. */
  moduleOf(file: string): GraphSymbol | undefined {
    const { session, wait } = this.#remote;
    return this.#symbol(wait(() => session.project.checker.getSymbolOfSourceFile(file)));
  }

  /** `exports` of `module.exports = …` is the module itself to TypeScript 7, and what it exports to the classic one. */
  #exportEquals(node: ts.Node, symbol: RemoteSymbol | undefined): RemoteSymbol | undefined {
    const [declaration] = symbol?.declarations ?? [];
    if (
      declaration?.kind !== this.#remote.session.modules.ast.SyntaxKind['SourceFile'] ||
      (node as { text?: string }).text !== 'exports'
    )
      return symbol;
    const module = this.#remote.session.project.checker.getSymbolOfNode(node.getSourceFile() as never);
    return [...(module?.getExports() ?? [])].find(([name]) => String(name) === 'export=')?.[1] ?? symbol;
  }

  #table(table: ReadonlyMap<unknown, RemoteSymbol>): [string, GraphSymbol][] {
    return [...table].map(([name, symbol]) => [String(name), this.#symbol(symbol)!]);
  }

  #symbol(remote: RemoteSymbol | undefined): GraphSymbol | undefined {
    if (!remote) return undefined;
    let symbol = this.#symbols.get(remote);
    if (!symbol) {
      const resolve = (handle: NodeHandle): ts.Declaration => this.#declaration(handle, remote.name);
      let declarations: readonly ts.Declaration[] | undefined;
      symbol = {
        remote,
        name: remote.name,
        flags: remote.flags,
        get declarations() {
          return (declarations ??= remote.declarations.map(resolve));
        },
        get valueDeclaration() {
          return remote.valueDeclaration && resolve(remote.valueDeclaration);
        },
      } satisfies SymbolFace as GraphSymbol;
      this.#symbols.set(remote, symbol);
    }
    return symbol;
  }

  #declaration(handle: NodeHandle, name: string): ts.Declaration {
    const { session, wait, isNear } = this.#remote;
    const near = isNear(handle.path)
      ? (wait(() => handle.resolve(session.project)) as RemoteNode | undefined)
      : undefined;
    if (near) return near as unknown as ts.Declaration;
    const far = session.kept('far declarations', () => new Map<string, FarDeclaration>());
    const key = `${handle.path}:${handle.index}`;
    let declaration = far.get(key);
    if (!declaration)
      far.set(key, (declaration = new FarDeclaration(handle, name, session.modules.ast.SyntaxKind['Identifier']!)));
    return declaration as unknown as ts.Declaration;
  }

  #type(remote: Type): GraphType {
    let type = this.#types.get(remote);
    if (!type) this.#types.set(remote, (type = this.#typeFace(remote)));
    return type;
  }

  #typeFace(remote: Type): GraphType {
    const { wait } = this.#remote;
    const symbolOf = (ask: () => RemoteSymbol | undefined): GraphSymbol | undefined => this.#symbol(wait(ask));
    const typesOf = (ask: () => readonly Type[] | undefined): GraphType[] =>
      (wait(ask) ?? []).map((type) => this.#type(type));
    const typeOf = (ask: () => Type): GraphType => this.#type(wait(ask));
    return {
      flags: remote.flags,
      isUnion: () => remote.isUnionType(),
      isUnionOrIntersection: () => remote.isUnionType() || remote.isIntersectionType(),
      isClassOrInterface: () => remote.isClassOrInterface(),
      getProperty: (name: string) => symbolOf(() => remote.getProperty(name)),
      getProperties: () => wait(() => remote.getProperties()).map((property) => this.#symbol(property)!),
      getBaseTypes: () => typesOf(() => (remote.isClassOrInterface() ? remote.getBaseTypes() : [])),
      get types() {
        return remote.isUnionType() || remote.isIntersectionType() ? typesOf(() => remote.getTypes()) : [];
      },
      get symbol() {
        return symbolOf(() => remote.getSymbol());
      },
      get aliasSymbol() {
        return symbolOf(() => remote.getAliasSymbol());
      },
      get target() {
        return remote.isTypeReference() ? typeOf(() => remote.getTarget()) : undefined;
      },
    };
  }
}
