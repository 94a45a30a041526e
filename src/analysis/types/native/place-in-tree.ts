import { publicName } from '../declared-origin.js';
import type { Question } from '../question.js';
import type { NodeHandle, RemoteNode, RemoteSymbol } from './protocol.js';
import type { Place } from './symbol-origins.js';
import type { Session } from './session.js';

type IsPlatform = (one: NodeHandle) => Question<boolean>;

const FUNCTION_LIKE = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunction',
  'MethodDeclaration',
  'Constructor',
  'GetAccessor',
  'SetAccessor',
  'MethodSignature',
  'CallSignature',
  'ConstructSignature',
  'IndexSignature',
  'FunctionType',
  'ConstructorType',
];
const CLASS_LIKE = ['ClassDeclaration', 'ClassExpression'];
const NAMED = ['VariableDeclaration', 'PropertySignature', 'PropertyDeclaration', 'PropertyAssignment'];
const MEMBER = [
  'PropertySignature',
  'PropertyDeclaration',
  'MethodSignature',
  'MethodDeclaration',
  'GetAccessor',
  'SetAccessor',
  'Constructor',
  'IndexSignature',
  'CallSignature',
  'ConstructSignature',
];

/** The declaring file's tree, walked outward from a declaration as the compiler backend walks it. */
class TreeWalk {
  readonly #session: Session;
  readonly #isPlatform: IsPlatform;

  constructor(session: Session, isPlatform: IsPlatform) {
    this.#session = session;
    this.#isPlatform = isPlatform;
  }

  #is(node: RemoteNode, names: readonly string[]): boolean {
    const { SyntaxKind } = this.#session.modules.ast;
    return names.some((name) => SyntaxKind[name] === node.kind);
  }

  *#symbolOf(node: RemoteNode): Question<RemoteSymbol | undefined> {
    const { checker } = this.#session.project;
    if (this.#is(node, ['SourceFile']))
      return yield* checker.getSymbolOfSourceFile.gen((node as RemoteNode & { fileName: string }).fileName);
    return yield* checker.getSymbolOfNode.gen(node as never);
  }

  #nameOf(declaration: RemoteNode): string | undefined {
    const { name } = declaration;
    if (!name) return this.#is(declaration, [...FUNCTION_LIKE, ...CLASS_LIKE]) ? 'default' : undefined;
    return typeof name.text === 'string' ? name.text : (name as RemoteNode & { getText(): string }).getText();
  }

  *place(symbol: RemoteSymbol, declaration: RemoteNode): Question<Place | undefined> {
    const { NodeFlags } = this.#session.modules.ast;
    const names: string[] = [];
    let owners: readonly NodeHandle[] = symbol.declarations;
    let outermost = declaration;
    let member = declaration;
    const push = (name: string | undefined, mark: '.' | '#'): void => {
      if (name !== undefined) names.unshift(names.length === 0 ? name : `${name}${mark}`);
    };
    if (!this.#is(declaration, ['SourceFile'])) push(this.#nameOf(declaration), '.');
    for (let node = declaration.parent as RemoteNode | undefined; node; node = node.parent as RemoteNode | undefined) {
      if (this.#is(node, ['SourceFile'])) {
        if (names.length === 0) return undefined;
        const { externalModuleIndicator } = node as { externalModuleIndicator?: unknown };
        const scope = externalModuleIndicator !== undefined || (yield* this.#symbolOf(node)) ? 'file' : 'global';
        if (scope === 'file') names[0] = yield* this.#exported(node, outermost, names[0]!);
        return { scope, path: names.join(''), owners };
      }
      if (this.#is(node, ['ModuleDeclaration'])) {
        const { name } = node;
        if (name && this.#is(name, ['StringLiteral'])) {
          names[0] = yield* this.#exported(node, outermost, names[0]!);
          return { scope: { ambientModule: name.text ?? '' }, path: names.join(''), owners };
        }
        if (name?.text === 'global' && (node.flags & NodeFlags['GlobalAugmentation']!) !== 0)
          return { scope: 'global', path: names.join(''), owners };
        push(name?.text, '.');
        outermost = node;
      } else if (this.#is(node, [...CLASS_LIKE, 'InterfaceDeclaration'])) {
        const own = yield* this.#symbolOf(node);
        owners = own?.declarations ?? owners;
        const [name, mark] = yield* this.#holder(node, own, member);
        push(name, mark);
        outermost = node;
      } else if (this.#is(node, ['TypeAliasDeclaration'])) {
        owners = (yield* this.#symbolOf(node))?.declarations ?? owners;
        push(node.name?.text, '#');
        outermost = node;
      } else if (this.#is(node, NAMED)) {
        push(this.#nameOf(node), '.');
        outermost = node;
      } else if (this.#is(node, [...FUNCTION_LIKE, 'ClassStaticBlockDeclaration'])) {
        return undefined;
      }
      if (this.#is(node, MEMBER)) member = node;
    }
    return undefined;
  }

  *#holder(
    node: RemoteNode,
    own: RemoteSymbol | undefined,
    member: RemoteNode,
  ): Question<readonly [string | undefined, '.' | '#']> {
    const name = node.name?.text;
    if (!this.#is(node, ['InterfaceDeclaration'])) {
      const isStatic = [...(member.modifiers ?? [])].some((modifier) => this.#is(modifier, ['StaticKeyword']));
      return [name ?? 'default', isStatic ? '.' : '#'];
    }
    let platform = false;
    for (const declaration of own?.declarations ?? []) platform ||= yield* this.#isPlatform(declaration);
    if (name === undefined || !own || !platform) return [name, '#'];
    if (name.endsWith('Constructor')) return [name.slice(0, -'Constructor'.length), '.'];
    const { checker } = this.#session.project;
    if ((own.flags & this.#session.modules.client.SymbolFlags.Variable) === 0) return [name, '#'];
    return [
      name,
      (yield* checker.getDeclaredTypeOfSymbol.gen(own)) === (yield* checker.getTypeOfSymbol.gen(own)) ? '.' : '#',
    ];
  }

  /** The name that a module exports its declaration under: `export { f as g }`, `export =`, `export default`. */
  *#exported(module: RemoteNode, outermost: RemoteNode, first: string): Question<string> {
    const [, local = first, mark = ''] = /^(.*?)([.#]?)$/.exec(first) ?? [];
    const own = yield* this.#symbolOf(module);
    const symbol = yield* this.#symbolOf(outermost);
    if (!own || !symbol) return first;
    let names = this.#names().get(own);
    if (!names) this.#names().set(own, (names = yield* this.#exportNames(own)));
    return `${publicName(names.get(keyOf(symbol)), local)}${mark}`;
  }

  #names(): Map<RemoteSymbol, ReadonlyMap<string, string>> {
    return this.#session.kept('export names', () => new Map<RemoteSymbol, ReadonlyMap<string, string>>());
  }

  *#exportNames(module: RemoteSymbol): Question<ReadonlyMap<string, string>> {
    const { checker } = this.#session.project;
    const { Alias } = this.#session.modules.client.SymbolFlags;
    const names = new Map<string, string>();
    for (const [name, entry] of yield* module.getExports.gen()) {
      const target = (entry.flags & Alias) === 0 ? entry : yield* checker.getAliasedSymbol.gen(entry);
      const text = String(name) === 'export=' ? 'default' : entry.name;
      // A thing exported twice goes by its own name.
      if (!names.has(keyOf(target)) || text === target.name) names.set(keyOf(target), text);
    }
    return names;
  }
}

/** A symbol and its merged or exported form have the same first declaration. */
function keyOf({ name, declarations: [first] }: RemoteSymbol): string {
  return first ? `${first.index} ${first.path}` : name;
}

/** Declarations of what nobody can import, wherever they stand. */
const NEVER_IMPORTED = ['SourceFile', 'Parameter', 'TypeParameter'];

/** Where a symbol stands, by its declaration's tree. Fetches the declaring file where that can tell. */
export function* placeInTree(
  session: Session,
  symbol: RemoteSymbol,
  declaration: NodeHandle,
  isPlatform: IsPlatform,
): Question<Place | undefined> {
  if (NEVER_IMPORTED.some((name) => session.modules.ast.SyntaxKind[name] === declaration.kind)) return undefined;
  const node = (yield* declaration.resolve.gen(session.project)) as RemoteNode | undefined;
  return node && (yield* new TreeWalk(session, isPlatform).place(symbol, node));
}
