import type { Origin } from '../../catalogue/origin.js';
import { declaredOrigin, type DeclaredAt } from './declared-origin.js';
import { placeInTree } from './place-in-tree.js';
import { ready, type Asked, type Question } from './question.js';
import { isKind, somePlatform, TOP_LEVEL, type Declaration, type SymbolOfType, type TypeView } from './view.js';

/** Names the package, module and export path of a symbol by where it is declared. */
export class SymbolOrigins {
  readonly #view: TypeView;
  readonly #fromFile: string;
  readonly #declared: Map<SymbolOfType, DeclaredAt | undefined>;
  readonly #origins = new Map<SymbolOfType, Origin>();

  constructor(view: TypeView, fromFile: string) {
    this.#view = view;
    this.#fromFile = fromFile;
    this.#declared = view.kept('declared symbols', () => new Map<SymbolOfType, DeclaredAt | undefined>());
  }

  /** @returns `undefined` for things declared inside a function, which nobody can import */
  ofSymbol(symbol: SymbolOfType): Asked<Origin | undefined> {
    const origin = this.#origins.get(symbol);
    return origin ? ready(origin) : this.#origin(symbol);
  }

  *#origin(symbol: SymbolOfType): Question<Origin | undefined> {
    if (!this.#declared.has(symbol)) this.#declared.set(symbol, yield* this.#find(symbol));
    const declared = this.#declared.get(symbol);
    if (!declared) return undefined;
    const origin = declaredOrigin(declared, this.#fromFile);
    this.#origins.set(symbol, origin);
    return origin;
  }

  *#find(symbol: SymbolOfType): Question<DeclaredAt | undefined> {
    const { declarations = [] } = symbol;
    // `window.setTimeout` is the global function, and a method of an interface that `Window` has.
    const isGlobal = (one: Declaration): boolean => isKind(this.#view, one, TOP_LEVEL);
    const platform = yield* somePlatform(this.#view, [
      ...declarations.filter(isGlobal),
      ...declarations.filter((one) => !isGlobal(one)),
    ]);
    const declaration = platform ?? symbol.valueDeclaration ?? declarations[0];
    if (!declaration) return undefined;
    const place =
      (yield* this.#view.placeBySymbols(symbol, declaration, platform !== undefined)) ??
      (yield* placeInTree(this.#view, symbol, declaration));
    if (!place) return undefined;
    const file = yield* this.#view.fileNameOf(declaration);
    const inPlatform =
      (platform !== undefined && place.owners === declarations) ||
      (yield* somePlatform(this.#view, place.owners)) !== undefined;
    return { scope: place.scope, path: place.path, file, platform: inPlatform };
  }
}
