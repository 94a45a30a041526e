import type { Catalogue } from '../../../catalogue/catalogue.js';
import { packageOfModule, withoutTypes } from '../../../catalogue/package-of-module.js';
import { owningManifest } from '../../installed-version.js';
import type { Specifier, ValueFact } from '../oracle.js';
import type { Question, RemoteSymbol, Type } from './protocol.js';
import { matchesSomeSpecifier } from './specifiers.js';
import type { SymbolOrigins } from './symbol-origins.js';
import type { Session } from './session.js';

const asyncIterations = new Set(['AsyncGenerator', 'AsyncIterableIterator', 'AsyncIterable', 'AsyncIteratorObject']);

type PromiseKind = 'promise' | 'thenable' | undefined;

/** Judges types as the compiler backend's `Values` does, question by question. What is known of a type holds for its session. */
export class Values {
  readonly #session: Session;
  readonly #origins: SymbolOrigins;
  readonly #catalogue: Catalogue;
  readonly #facts: Map<Type, ValueFact>;
  readonly #promises: Map<Type, PromiseKind>;
  readonly #operationPackages: ReadonlySet<string>;

  constructor(session: Session, origins: SymbolOrigins, catalogue: Catalogue) {
    this.#session = session;
    this.#origins = origins;
    this.#catalogue = catalogue;
    this.#facts = session.kept(catalogue, () => new Map<Type, ValueFact>());
    this.#operationPackages = new Set(catalogue.of('operation').flatMap(({ module }) => module.map(packageOfModule)));
    this.#promises = session.kept('promise kinds', () => new Map<Type, PromiseKind>());
  }

  isOpaque(type: Type): boolean {
    return ['any', 'unknown', 'error'].includes(nameOf(type) ?? '');
  }

  *partsOf(type: Type): Question<readonly Type[]> {
    return type.isUnionType() ? yield* type.getTypes.gen() : [type];
  }

  *factOf(type: Type, allow: readonly Specifier[]): Question<ValueFact> {
    let fact = allow.length === 0 ? this.#facts.get(type) : undefined;
    if (fact) return fact;
    fact = yield* this.#judge(type, allow);
    if ((yield* this.partsOf(type)).some((part) => ['null', 'undefined'].includes(nameOf(part) ?? '')))
      fact = { ...fact, nullable: true };
    if (allow.length === 0) this.#facts.set(type, fact);
    return fact;
  }

  *#judge(type: Type, allow: readonly Specifier[]): Question<ValueFact> {
    if (this.#isPrimitive(type)) return { kind: 'plain' };
    const [array, promise, lazy, callable] = (yield* this.#together(
      this.#arrayKind(type, allow),
      this.promiseKind(type, allow),
      this.#lazyWork(type, allow),
      this.#callable(type),
    )) as ['promise-array' | 'thenable-array' | undefined, PromiseKind, ValueFact | undefined, ValueFact['callable']];
    if (array) return { kind: array };
    if (promise === 'promise')
      return (yield* this.#neverFulfils(type)) ? { kind: 'promise', neverFulfils: true } : { kind: 'promise' };
    if (lazy) return lazy;
    if (this.isOpaque(type)) return { kind: 'unknown' };
    const kind = promise ?? 'plain';
    return callable ? { kind, callable } : { kind };
  }

  /** Questions that do not wait for one another share their round trips. */
  *#together(...questions: readonly Question<unknown>[]): Question<readonly unknown[]> {
    return yield* this.#session.modules.client.all(...(questions as never));
  }

  /** What nothing has started: an operation of a runtime, or an async generator. */
  *#lazyWork(type: Type, allow: readonly Specifier[]): Question<ValueFact | undefined> {
    if (yield* this.#allowed(type, allow)) return undefined;
    const operation = yield* this.#operation(type);
    if (operation) return operation;
    for (const part of yield* this.partsOf(type))
      if (yield* this.#isAsyncIteration(part)) return { kind: 'async-generator' };
    return undefined;
  }

  /** Such types are no promises, and have no members that could make them thenables; asking would cost a round trip. */
  #isPrimitive(type: Type): boolean {
    const { Primitive, Void, Never } = this.#session.modules.client.TypeFlags;
    return (type.flags & (Primitive | Void | Never)) !== 0;
  }

  /** Whatever has a type of its own is its own apparent type, mapped types aside. */
  *#apparent(type: Type): Question<Type> {
    const { TypeFlags, ObjectFlags } = this.#session.modules.client;
    const { objectFlags = 0 } = type as { objectFlags?: number };
    if ((type.flags & TypeFlags.Object) !== 0 && (objectFlags & ObjectFlags.Mapped) === 0) return type;
    if ((type.flags & (TypeFlags.Union | TypeFlags.Primitive | TypeFlags.AnyOrUnknown)) !== 0) return type;
    return yield* type.getApparentType.gen();
  }

  *#callable(type: Type): Question<ValueFact['callable']> {
    const parts = yield* this.partsOf(yield* this.#apparent(type));
    let called = 0;
    for (const part of parts) {
      if (!this.#isPrimitive(part) && (yield* part.getCallSignatures.gen()).length > 0) called += 1;
    }
    if (called === 0) return undefined;
    return called === parts.length ? 'always' : 'perhaps';
  }

  *#allowed(type: Type, allow: readonly Specifier[]): Question<boolean> {
    return allow.length > 0 && (yield* matchesSomeSpecifier(this.#session, this.#origins, type, allow));
  }

  *promiseKind(type: Type, allow: readonly Specifier[] = []): Question<PromiseKind> {
    if (yield* this.#allowed(type, allow)) return undefined;
    if (!this.#promises.has(type)) this.#promises.set(type, yield* this.#promiseKind(type));
    return this.#promises.get(type);
  }

  *#promiseKind(type: Type): Question<PromiseKind> {
    if (this.#isPrimitive(type) || this.isOpaque(type)) return undefined;
    const parts = (yield* this.partsOf(yield* this.#apparent(type))).filter((part) => !this.#isPrimitive(part));
    // Most types have no `then`, and then their bases need not be asked about.
    const thens = (yield* this.#together(...parts.map((part) => part.getProperty.gen('then')))) as readonly (
      | RemoteSymbol
      | undefined
    )[];
    for (const [index, part] of parts.entries())
      if (thens[index] && (yield* this.#isBuiltinPromise(part))) return 'promise';
    for (const then of thens) if (then && (yield* this.#isThen(then))) return 'thenable';
    return undefined;
  }

  /** As `isBuiltinSymbolLike` of @typescript-eslint/type-utils 8.72: every part of a union, some part of an intersection, some base. */
  *#isBuiltinPromise(type: Type): Question<boolean> {
    const { Class, Interface } = this.#session.modules.client.SymbolFlags;
    if (type.isIntersectionType()) {
      for (const part of yield* type.getTypes.gen()) if (yield* this.#isBuiltinPromise(part)) return true;
      return false;
    }
    if (type.isUnionType()) {
      for (const part of yield* type.getTypes.gen()) if (!(yield* this.#isBuiltinPromise(part))) return false;
      return true;
    }
    if (type.isTypeParameter()) {
      const constraint = yield* type.getConstraint.gen();
      return constraint !== undefined && (yield* this.#isBuiltinPromise(constraint));
    }
    const symbol = yield* type.getSymbol.gen();
    if (!symbol) return false;
    if (symbol.name === 'Promise' && (yield* this.#origins.isFromDefaultLibrary(symbol))) return true;
    if ((symbol.flags & (Class | Interface)) === 0) return false;
    for (const base of yield* this.#basesOf(symbol)) if (yield* this.#isBuiltinPromise(base)) return true;
    return false;
  }

  *#basesOf(symbol: RemoteSymbol): Question<readonly Type[]> {
    const bases = this.#session.kept('bases', () => new Map<RemoteSymbol, readonly Type[]>());
    if (!bases.has(symbol)) {
      const declared = yield* this.#session.project.checker.getDeclaredTypeOfSymbol.gen(symbol);
      bases.set(symbol, (yield* declared.getBaseTypes.gen()) ?? []);
    }
    return bases.get(symbol) ?? [];
  }

  /** Does this member take two callbacks? */
  *#isThen(then: RemoteSymbol): Question<boolean> {
    const { checker } = this.#session.project;
    for (const part of yield* this.partsOf(yield* checker.getTypeOfSymbol.gen(then))) {
      if (this.#isPrimitive(part)) continue;
      for (const signature of yield* part.getCallSignatures.gen()) {
        const [first, second] = yield* signature.getParameters.gen();
        if ((yield* this.#takesFunction(first)) && (yield* this.#takesFunction(second))) return true;
      }
    }
    return false;
  }

  *#takesFunction(parameter: RemoteSymbol | undefined): Question<boolean> {
    return (
      parameter !== undefined &&
      (yield* this.#callable(yield* this.#session.project.checker.getTypeOfSymbol.gen(parameter))) !== undefined
    );
  }

  *#arrayKind(type: Type, allow: readonly Specifier[]): Question<'promise-array' | 'thenable-array' | undefined> {
    const { checker } = this.#session.project;
    let thenable = false;
    for (const member of yield* this.partsOf(type)) {
      const part = yield* this.#apparent(member);
      if (!part.isTypeReference()) continue;
      const elements = part.isTupleType()
        ? yield* checker.getTypeArguments.gen(part)
        : (yield* checker.isArrayType.gen(part))
          ? (yield* checker.getTypeArguments.gen(part)).slice(0, 1)
          : [];
      for (const element of elements) {
        const kind = yield* this.promiseKind(element, allow);
        if (kind === 'promise') return 'promise-array';
        thenable ||= kind === 'thenable';
      }
    }
    return thenable ? 'thenable-array' : undefined;
  }

  *#neverFulfils(type: Type): Question<boolean> {
    const { checker } = this.#session.project;
    let some = false;
    for (const part of yield* this.partsOf(type)) {
      if ((yield* part.getSymbol.gen())?.name !== 'Promise') continue;
      const [fulfilled] = yield* checker.getTypeArguments.gen(part as never);
      if (!fulfilled || nameOf(fulfilled) !== 'never') return false;
      some = true;
    }
    return some;
  }

  /** By the type's own symbol or alias: `Fiber`, `Option` and `Either` extend `Effect` in Effect 3, and are plain values. */
  *#operation(type: Type): Question<ValueFact | undefined> {
    if (this.#catalogue.of('operation').length === 0) return undefined;
    const { checker } = this.#session.project;
    for (const part of [...(type.isUnionType() ? [type] : []), ...(yield* this.partsOf(type))]) {
      const alias = yield* part.getAliasSymbol.gen();
      for (const symbol of [alias, yield* part.getSymbol.gen()]) {
        const origin = symbol && this.#mayBeOperation(symbol) ? yield* this.#origins.ofSymbol(symbol) : undefined;
        const row = origin && this.#catalogue.match('operation', origin);
        if (row?.kind !== 'operation') continue;
        const isReference = symbol === alias || part.isTypeReference();
        const given =
          row.runtime !== 'effect' || !isReference
            ? []
            : symbol === alias
              ? yield* part.getAliasTypeArguments.gen()
              : yield* checker.getTypeArguments.gen(part as never);
        const needsNothing = given[2] !== undefined && nameOf(given[2]) === 'never';
        return { kind: 'operation', runtime: row.runtime, ...(needsNothing && { needsNothing }) };
      }
    }
    return undefined;
  }

  /** Only what has such a name, or belongs to a package that may export it under one, is worth the questions about its place. */
  #mayBeOperation({ name, declarations: [first] }: RemoteSymbol): boolean {
    if (this.#catalogue.names('operation').has(name)) return true;
    const owner = first && owningManifest(first.path)?.name;
    return owner !== undefined && this.#operationPackages.has(withoutTypes(owner));
  }

  *#isAsyncIteration(type: Type): Question<boolean> {
    const symbol = yield* type.getSymbol.gen();
    return (
      symbol !== undefined && asyncIterations.has(symbol.name) && (yield* this.#origins.isFromDefaultLibrary(symbol))
    );
  }
}

/** `any`, `unknown`, `never`, …; `error` where the compiler could not resolve the type. */
export function nameOf(type: Type): string | undefined {
  return (type as { intrinsicName?: string }).intrinsicName;
}
