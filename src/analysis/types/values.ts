import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageOfModule, withoutTypes } from '../../catalogue/package-of-module.js';
import { owningManifest } from '../installed-version.js';
import type { Specifier, ValueFact } from './oracle.js';
import type { Asked, Question } from './question.js';
import type { SymbolOrigins } from './symbol-origins.js';
import { intrinsicName, isFromDefaultLibrary, isOpaque, type SymbolOfType, type Type, type TypeView } from './view.js';

const asyncIterations = new Set(['AsyncGenerator', 'AsyncIterableIterator', 'AsyncIterable', 'AsyncIteratorObject']);
const generators = new Set(['Generator']);

type PromiseKind = 'promise' | 'thenable' | undefined;

/** Is it one of these types or values? */
export interface Specifiers {
  readonly matchesType: (type: Type, specifiers: readonly Specifier[]) => Asked<boolean>;
  readonly matchesValue: (value: TSESTree.Node, type: Type, specifiers: readonly Specifier[]) => Asked<boolean>;
}

/**
 * Judges types. What counts as a promise, an array of promises and a thenable is what typescript-eslint 8.72
 * `no-floating-promises` counts (source: dist/rules/no-floating-promises.js).
 */
export class Values {
  readonly #view: TypeView;
  readonly #origins: SymbolOrigins;
  readonly #specifiers: Specifiers;
  readonly #catalogue: Catalogue;
  readonly #facts: Map<Type, ValueFact>;
  readonly #promises: Map<Type, PromiseKind>;
  readonly #bases: Map<SymbolOfType, readonly Type[]>;
  readonly #operationPackages: ReadonlySet<string>;

  constructor(view: TypeView, origins: SymbolOrigins, specifiers: Specifiers, catalogue: Catalogue) {
    this.#view = view;
    this.#origins = origins;
    this.#specifiers = specifiers;
    this.#catalogue = catalogue;
    this.#facts = view.kept(catalogue, () => new Map<Type, ValueFact>());
    this.#promises = view.kept('promise kinds', () => new Map<Type, PromiseKind>());
    this.#bases = view.kept('bases', () => new Map<SymbolOfType, readonly Type[]>());
    this.#operationPackages = new Set(catalogue.of('operation').flatMap(({ module }) => module.map(packageOfModule)));
  }

  *partsOf(type: Type): Question<readonly Type[]> {
    return this.#view.isUnion(type) ? yield* this.#view.partsOf(type) : [type];
  }

  *factOf(type: Type, allow: readonly Specifier[]): Question<ValueFact> {
    let fact = allow.length === 0 ? this.#facts.get(type) : undefined;
    if (fact) return fact;
    fact = yield* this.#judge(type, allow);
    const missing = (part: Type): boolean => ['null', 'undefined'].includes(intrinsicName(part) ?? '');
    const parts = yield* this.partsOf(type);
    if (parts.length > 1 && fact.kind === 'promise')
      for (const part of parts)
        if (!missing(part) && (yield* this.promiseKind(part, allow)) === undefined) fact = { ...fact, partly: true };
    if (parts.some(missing)) fact = { ...fact, nullable: true };
    if (allow.length === 0) this.#facts.set(type, fact);
    return fact;
  }

  *#judge(type: Type, allow: readonly Specifier[]): Question<ValueFact> {
    // Most calls whose value nothing takes return nothing.
    if (this.#view.isPrimitive(type)) return { kind: 'plain' };
    const [arrayKind, promiseKind, lazyWork, callability] = yield* this.#view.begun([
      this.#arrayKind(type, allow),
      this.promiseKind(type, allow),
      this.#lazyWork(type, allow),
      this.#callable(type),
    ] as const);
    const array = yield* arrayKind;
    if (array) return { kind: array };
    const promise = yield* promiseKind;
    if (promise === 'promise')
      return (yield* this.#neverFulfils(type)) ? { kind: 'promise', neverFulfils: true } : { kind: 'promise' };
    const lazy = yield* lazyWork;
    if (lazy && lazy.kind !== 'plain') return lazy;
    if (isOpaque(type)) return { kind: 'unknown' };
    const kind = promise ?? 'plain';
    const callable = yield* callability;
    return { ...lazy, kind, ...(callable && { callable }) };
  }

  /** What nothing has started: an operation of a runtime, an array of them, or a generator. */
  *#lazyWork(type: Type, allow: readonly Specifier[]): Question<ValueFact | undefined> {
    if (yield* this.#allowed(type, allow)) return undefined;
    const operation = yield* this.#operation(type);
    if (operation) return operation;
    const parts = yield* this.partsOf(type);
    for (const part of parts) if (yield* this.#isOf(part, asyncIterations)) return { kind: 'async-generator' };
    for (const part of parts) if (yield* this.#isOf(part, generators)) return { kind: 'generator' };
    return yield* this.#operationArray(parts);
  }

  *#operationArray(parts: readonly Type[]): Question<ValueFact | undefined> {
    if (this.#operationPackages.size === 0) return undefined;
    for (const part of parts) {
      for (const element of yield* this.#view.elements(yield* this.#view.apparent(part))) {
        const operation = this.#view.isPrimitive(element) ? undefined : yield* this.#operation(element);
        if (operation?.runtime) return { kind: 'operation-array', runtime: operation.runtime };
      }
    }
    return undefined;
  }

  *#callable(type: Type): Question<ValueFact['callable']> {
    const parts = yield* this.partsOf(yield* this.#view.apparent(type));
    let called = 0;
    for (const part of parts) {
      if (!this.#view.isPrimitive(part) && (yield* this.#view.callSignatures(part)).length > 0) called += 1;
    }
    if (called === 0) return undefined;
    return called === parts.length ? 'always' : 'perhaps';
  }

  *#allowed(type: Type, allow: readonly Specifier[]): Question<boolean> {
    return allow.length > 0 && (yield* this.#specifiers.matchesType(type, allow));
  }

  *promiseKind(type: Type, allow: readonly Specifier[] = []): Question<PromiseKind> {
    if (yield* this.#allowed(type, allow)) return undefined;
    if (!this.#promises.has(type)) this.#promises.set(type, yield* this.#promiseKind(type));
    return this.#promises.get(type);
  }

  *#promiseKind(type: Type): Question<PromiseKind> {
    if (this.#view.isPrimitive(type) || isOpaque(type)) return undefined;
    const parts = (yield* this.partsOf(yield* this.#view.apparent(type))).filter(
      (part) => !this.#view.isPrimitive(part),
    );
    const thens: (SymbolOfType | undefined)[] = [];
    for (const then of yield* this.#view.begun(parts.map((part) => this.#view.property(part, 'then'))))
      thens.push(yield* then);
    // Most types have no `then`, and then their bases need not be asked about.
    for (const [index, part] of parts.entries())
      if (thens[index] && (yield* this.#isBuiltinPromise(part))) return 'promise';
    for (const then of thens) if (then && (yield* this.#isThen(then))) return 'thenable';
    return undefined;
  }

  /** As `isBuiltinSymbolLike` of @typescript-eslint/type-utils 8.72: every part of a union, some part of an intersection, some base. */
  *#isBuiltinPromise(type: Type): Question<boolean> {
    const view = this.#view;
    if (view.isIntersection(type)) {
      for (const part of yield* view.partsOf(type)) if (yield* this.#isBuiltinPromise(part)) return true;
      return false;
    }
    if (view.isUnion(type)) {
      for (const part of yield* view.partsOf(type)) if (!(yield* this.#isBuiltinPromise(part))) return false;
      return true;
    }
    if (view.isTypeParameter(type)) {
      const constraint = yield* view.constraint(type);
      return constraint !== undefined && (yield* this.#isBuiltinPromise(constraint));
    }
    const symbol = yield* view.symbolOf(type);
    if (!symbol) return false;
    if (symbol.name === 'Promise' && (yield* isFromDefaultLibrary(view, symbol))) return true;
    if ((symbol.flags & (view.flags.Class | view.flags.Interface)) === 0) return false;
    for (const base of yield* this.#basesOf(symbol)) if (yield* this.#isBuiltinPromise(base)) return true;
    return false;
  }

  *#basesOf(symbol: SymbolOfType): Question<readonly Type[]> {
    let bases = this.#bases.get(symbol);
    if (!bases) {
      bases = yield* this.#view.baseTypes(yield* this.#view.declaredType(symbol));
      this.#bases.set(symbol, bases);
    }
    return bases;
  }

  /** Does this member take two callbacks? */
  *#isThen(then: SymbolOfType): Question<boolean> {
    for (const part of yield* this.partsOf(yield* this.#view.typeOf(then))) {
      if (this.#view.isPrimitive(part)) continue;
      for (const signature of yield* this.#view.callSignatures(part)) {
        const [first, second] = yield* this.#view.parameters(signature);
        if ((yield* this.#takesFunction(first)) && (yield* this.#takesFunction(second))) return true;
      }
    }
    return false;
  }

  *#takesFunction(parameter: SymbolOfType | undefined): Question<boolean> {
    return parameter !== undefined && (yield* this.#callable(yield* this.#view.typeOf(parameter))) !== undefined;
  }

  *#arrayKind(type: Type, allow: readonly Specifier[]): Question<'promise-array' | 'thenable-array' | undefined> {
    let thenable = false;
    for (const part of yield* this.partsOf(type)) {
      for (const element of yield* this.#view.elements(yield* this.#view.apparent(part))) {
        const kind = yield* this.promiseKind(element, allow);
        if (kind === 'promise') return 'promise-array';
        thenable ||= kind === 'thenable';
      }
    }
    return thenable ? 'thenable-array' : undefined;
  }

  *#neverFulfils(type: Type): Question<boolean> {
    let some = false;
    for (const part of yield* this.partsOf(type)) {
      if ((yield* this.#view.symbolOf(part))?.name !== 'Promise') continue;
      const [fulfilled] = yield* this.#view.typeArguments(part);
      if (!fulfilled || intrinsicName(fulfilled) !== 'never') return false;
      some = true;
    }
    return some;
  }

  /** By the type's own symbol or alias: `Fiber`, `Option` and `Either` extend `Effect` in Effect 3, and are plain values. */
  *#operation(type: Type): Question<ValueFact | undefined> {
    if (this.#operationPackages.size === 0) return undefined;
    for (const part of [...(this.#view.isUnion(type) ? [type] : []), ...(yield* this.partsOf(type))]) {
      const alias = yield* this.#view.aliasOf(part);
      for (const symbol of [alias, yield* this.#view.symbolOf(part)]) {
        const origin = symbol && this.#mayBeOperation(symbol) ? yield* this.#origins.ofSymbol(symbol) : undefined;
        const row = origin && this.#catalogue.match('operation', origin);
        const description = origin && !row ? this.#catalogue.match('description', origin) : undefined;
        if (description) return { kind: 'plain', describes: description };
        if (row?.kind !== 'operation') continue;
        if (row.runtime !== 'effect') return { kind: 'operation', runtime: row.runtime };
        const [success, failure, services] =
          symbol === alias ? yield* this.#view.aliasArguments(part) : yield* this.#view.typeArguments(part);
        const isNever = (given: Type | undefined): boolean => given !== undefined && intrinsicName(given) === 'never';
        return {
          kind: 'operation',
          runtime: row.runtime,
          ...(isNever(services) && { needsNothing: true }),
          ...(isNever(success) && isNever(failure) && { neverFulfils: true }),
          ...(isNever(success) && !isNever(failure) && { alwaysFails: true }),
        };
      }
    }
    return undefined;
  }

  /** Only what has such a name, or belongs to a package that may export it under one, is worth the questions about its place. */
  #mayBeOperation({ name, declarations }: SymbolOfType): boolean {
    // A type without a name is none that a row names, wherever it is written.
    if (name.startsWith('__')) return false;
    if (this.#catalogue.names('operation').has(name)) return true;
    const [first] = declarations ?? [];
    const owner = first && owningManifest(this.#view.fileOf(first))?.name;
    return owner !== undefined && this.#operationPackages.has(withoutTypes(owner));
  }

  *#isOf(type: Type, names: ReadonlySet<string>): Question<boolean> {
    const symbol = yield* this.#view.symbolOf(type);
    return symbol !== undefined && names.has(symbol.name) && (yield* isFromDefaultLibrary(this.#view, symbol));
  }
}
