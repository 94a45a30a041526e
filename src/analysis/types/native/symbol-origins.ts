import type { Origin } from '../../../catalogue/origin.js';
import { declaredOrigin, isNodeTypes, type DeclaredAt } from '../declared-origin.js';
import { placeByParents } from './place-by-parents.js';
import { placeInTree } from './place-in-tree.js';
import type { Question } from '../question.js';
import type { NodeHandle, RemoteSymbol } from './protocol.js';
import type { Session } from './session.js';

/** Where a declaration stands, and the declarations of the outermost class or interface around it. */
export interface Place extends Pick<DeclaredAt, 'scope' | 'path'> {
  readonly owners: readonly NodeHandle[];
}

/** Names the package, module and export path of a symbol by where it is declared; as the compiler backend's of the same name. */
export class SymbolOrigins {
  readonly #session: Session;
  readonly #fromFile: string;
  readonly #declared: Map<RemoteSymbol, DeclaredAt | undefined>;

  constructor(session: Session, fromFile: string) {
    this.#session = session;
    this.#fromFile = fromFile;
    this.#declared = session.kept('declared symbols', () => new Map<RemoteSymbol, DeclaredAt | undefined>());
  }

  /** @returns `undefined` for things declared inside a function, which nobody can import */
  *ofSymbol(symbol: RemoteSymbol): Question<Origin | undefined> {
    if (!this.#declared.has(symbol)) this.#declared.set(symbol, yield* this.#find(symbol));
    const declared = this.#declared.get(symbol);
    return declared && declaredOrigin(declared, this.#fromFile);
  }

  *unaliased(symbol: RemoteSymbol): Question<RemoteSymbol> {
    const { checker } = this.#session.project;
    const { Alias } = this.#session.modules.client.SymbolFlags;
    return (symbol.flags & Alias) === 0 ? symbol : yield* checker.getAliasedSymbol.gen(symbol);
  }

  *isFromDefaultLibrary(symbol: RemoteSymbol): Question<boolean> {
    for (const declaration of symbol.declarations) {
      if (yield* this.#isDefaultLibrary(declaration)) return true;
    }
    return false;
  }

  *#isDefaultLibrary({ path }: NodeHandle): Question<boolean> {
    const metadata = yield* this.#session.project.program.getSourceFileMetadataByPath.gen(path);
    return metadata?.isDefaultLibrary ?? false;
  }

  *#isPlatform(declaration: NodeHandle): Question<boolean> {
    return isNodeTypes(declaration.path) || (yield* this.#isDefaultLibrary(declaration));
  }

  *#some(declarations: readonly NodeHandle[]): Question<NodeHandle | undefined> {
    for (const declaration of declarations) {
      if (yield* this.#isPlatform(declaration)) return declaration;
    }
    return undefined;
  }

  *#find(symbol: RemoteSymbol): Question<DeclaredAt | undefined> {
    const platform = yield* this.#some(symbol.declarations);
    const declaration = platform ?? symbol.valueDeclaration ?? symbol.declarations[0];
    if (!declaration) return undefined;
    const isPlatform = (one: NodeHandle): Question<boolean> => this.#isPlatform(one);
    const place =
      (yield* placeByParents(this.#session, symbol, declaration, platform !== undefined, isPlatform)) ??
      (yield* placeInTree(this.#session, symbol, declaration, isPlatform));
    if (!place) return undefined;
    const file = yield* this.#fileName(declaration.path);
    const inPlatform =
      platform !== undefined && place.owners === symbol.declarations
        ? true
        : (yield* this.#some(place.owners)) !== undefined;
    return { scope: place.scope, path: place.path, file, platform: inPlatform };
  }

  /** Where file names ignore case, handles carry them in lower case, and a module's name needs its own. */
  *#fileName(path: string): Question<string> {
    if (process.platform !== 'win32' && process.platform !== 'darwin') return path;
    const names = this.#session.kept('file names', () => new Map<string, string>());
    if (names.size === 0) {
      for (const name of yield* this.#session.project.program.getSourceFileNames.gen())
        names.set(name.toLowerCase(), name);
    }
    return names.get(path.toLowerCase()) ?? path;
  }
}
