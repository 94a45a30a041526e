import { isNodeTypes } from '../declared-origin.js';
import type { Question } from '../question.js';
import type { NodeHandle, RemoteSymbol } from './protocol.js';
import { isKind, somePlatform, TOP_LEVEL, type Place, type TypeView } from '../view.js';
import type { Session } from './session.js';

/** A name that people wrote, not one that the compiler gave to what has none (`__type`, `export=`). */
const isWritten = (name: string): boolean => !name.startsWith('__') && !/[@=]/.test(name);

const sameDeclaration = (one: RemoteSymbol | undefined, other: RemoteSymbol): boolean => {
  const [a, b] = [one?.declarations[0], other.declarations[0]];
  return a !== undefined && b !== undefined && a.path === b.path && a.index === b.index;
};

/** The name before a member, and what joins them: `Promise.` for a member of `PromiseConstructor`, `Atomics.`, `Promise#`. */
function* holder(view: TypeView, hasExports: boolean, owner: RemoteSymbol, member: RemoteSymbol): Question<string> {
  const { name, declarations } = owner;
  // Of a class, or of an interface that is a namespace as well.
  if (hasExports) {
    const statics = yield* owner.getExports.gen();
    return `${name}${sameDeclaration(statics.get(member.escapedName), member) ? '.' : '#'}`;
  }
  if (!(yield* somePlatform(view, declarations))) return `${name}#`;
  if (name.endsWith('Constructor')) return `${name.slice(0, -'Constructor'.length)}.`;
  return `${name}${(yield* view.isOwnInstance(owner)) ? '.' : '#'}`;
}

/** Does a symbol with no other around it stand for its name everywhere? Node's modules have such as well. */
function* isReachable(session: Session, symbol: RemoteSymbol): Question<boolean> {
  if (!symbol.declarations.every(({ path }) => isNodeTypes(path))) return true;
  const { Value, Type, Namespace } = session.modules.client.SymbolFlags;
  // What a name stands for everywhere is asked once.
  const known = session.kept('global names', () => new Map<string, RemoteSymbol | undefined>());
  if (!known.has(symbol.name))
    known.set(symbol.name, yield* session.project.checker.resolveName.gen(symbol.name, Value | Type | Namespace));
  const found = known.get(symbol.name);
  return found === symbol || sameDeclaration(found, symbol);
}

/**
 * Where a symbol stands, by the symbols around it. It spares fetching the declaring file, which for what the platform
 * or a large package declares costs more than all questions about a file under lint together.
 *
 * @returns `undefined` where symbols do not tell, and the file's tree has to
 */
export function* placeByParents(
  view: TypeView,
  session: Session,
  symbol: RemoteSymbol,
  declaration: NodeHandle,
  isFromPlatform: boolean,
): Question<Place | undefined> {
  const { SymbolFlags } = session.modules.client;
  const { SyntaxKind } = session.modules.ast;
  let path = '';
  let owners: readonly NodeHandle[] = symbol.declarations;
  let member = symbol;
  for (let at: RemoteSymbol = symbol; ; ) {
    if (!isWritten(at.name)) return undefined;
    if (at === symbol) path = at.name;
    else if ((at.flags & (SymbolFlags.Class | SymbolFlags.Interface)) !== 0) {
      path = `${yield* holder(view, (at.flags & (SymbolFlags.Class | SymbolFlags.Module)) !== 0, at, member)}${path}`;
      owners = at.declarations;
    } else if ((at.flags & SymbolFlags.Module) !== 0) path = `${at.name}.${path}`;
    else return undefined;
    member = at;
    const parent: RemoteSymbol | undefined = yield* at.getParent.gen();
    if (!parent) {
      const isGlobal =
        isFromPlatform && at.declarations.some((one) => one.path === declaration.path && isKind(view, one, TOP_LEVEL));
      if (isGlobal && (yield* isReachable(session, at))) return { scope: 'global', path, owners };
      // A class that an ambient module keeps to itself, and exports by `export =`.
      if (isGlobal) return undefined;
      // What the types of a union have in common is no type's member; what is declared here is one.
      const node = at === symbol ? session.placeholderOf(declaration) : undefined;
      const own = node && (yield* session.project.checker.getSymbolOfNode.gen(node as never));
      if (!own || own === symbol) return undefined;
      return yield* placeByParents(view, session, own, declaration, isFromPlatform);
    }
    if (parent.name === '__global') return { scope: 'global', path, owners };
    if (parent.name.startsWith('"')) {
      const module = parent.declarations.find((one) => one.path === declaration.path);
      if (module?.kind === SyntaxKind['SourceFile']) return { scope: 'file', path, owners };
      // An augmentation has the symbol, and the name, of the file that it adds to.
      if (
        module?.kind !== SyntaxKind['ModuleDeclaration'] ||
        parent.declarations.some(({ kind }) => kind === SyntaxKind['SourceFile'])
      )
        return undefined;
      return { scope: { ambientModule: parent.name.slice(1, -1) }, path, owners };
    }
    at = parent;
  }
}
