import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Specifier, ValueFact } from '../oracle.js';
import type { SymbolOrigins } from './symbol-origins.js';
import type { Toolchain } from './toolchain.js';

const asyncIterations = new Set(['AsyncGenerator', 'AsyncIterableIterator', 'AsyncIterable', 'AsyncIteratorObject']);

/** `any`, `unknown`, `never`, …; `error` where the compiler could not resolve the type. */
export function intrinsicName(type: ts.Type): string | undefined {
  return (type as { intrinsicName?: string }).intrinsicName;
}

export const isOpaque = (type: ts.Type): boolean => ['any', 'unknown', 'error'].includes(intrinsicName(type) ?? '');

export const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/**
 * Judges values by type. What counts as a promise, an array of promises and a thenable is what
 * typescript-eslint 8.72 `no-floating-promises` counts (source: dist/rules/no-floating-promises.js).
 */
export class Values {
  readonly #tools: Toolchain;
  readonly #origins: SymbolOrigins;
  readonly #catalogue: Catalogue;

  constructor(tools: Toolchain, origins: SymbolOrigins, catalogue: Catalogue) {
    this.#tools = tools;
    this.#origins = origins;
    this.#catalogue = catalogue;
  }

  factOf(node: TSESTree.Node, allow: readonly Specifier[]): ValueFact {
    const tsNode = tsNodeOf(this.#tools, node);
    const type = tsNode && typeAt(this.#tools, tsNode);
    if (!tsNode || !type) return { kind: 'unknown' };
    const fact = this.#judge(tsNode, type, allow);
    return partsOf(type).some((part) => ['null', 'undefined'].includes(intrinsicName(part) ?? ''))
      ? { ...fact, nullable: true }
      : fact;
  }

  #judge(tsNode: ts.Node, type: ts.Type, allow: readonly Specifier[]): ValueFact {
    // Most calls whose value nothing takes return nothing.
    if (this.#isPrimitive(type)) return { kind: 'plain' };
    const array = this.#arrayKind(tsNode, type, allow);
    if (array) return { kind: array };
    const promise = this.promiseKind(tsNode, type, allow);
    if (promise === 'promise')
      return this.#neverFulfils(type) ? { kind: 'promise', neverFulfils: true } : { kind: 'promise' };
    const operation = this.#operation(type, allow);
    if (operation) return operation;
    if (!this.#allowed(type, allow) && partsOf(type).some((part) => this.#isAsyncIteration(part)))
      return { kind: 'async-generator' };
    if (isOpaque(type)) return { kind: 'unknown' };
    const kind = promise ?? 'plain';
    const callable = this.#callable(type);
    return callable ? { kind, callable } : { kind };
  }

  #isPrimitive({ flags }: ts.Type): boolean {
    const { StringLike, NumberLike, BigIntLike, BooleanLike, ESSymbolLike, VoidLike, Null } = this.#tools.ts.TypeFlags;
    return (flags & (StringLike | NumberLike | BigIntLike | BooleanLike | ESSymbolLike | VoidLike | Null)) !== 0;
  }

  #callable(type: ts.Type): ValueFact['callable'] {
    const parts = partsOf(this.#tools.types.getApparentType(type));
    const called = parts.filter((part) => part.getCallSignatures().length > 0);
    if (called.length === 0) return undefined;
    return called.length === parts.length ? 'always' : 'perhaps';
  }

  #allowed(type: ts.Type, allow: readonly Specifier[]): boolean {
    if (allow.length === 0) return false;
    const { facts, program } = this.#tools;
    return facts.typeMatchesSomeSpecifier(type, allow as Parameters<typeof facts.typeMatchesSomeSpecifier>[1], program);
  }

  promiseKind(tsNode: ts.Node, type: ts.Type, allow: readonly Specifier[] = []): 'promise' | 'thenable' | undefined {
    if (this.#allowed(type, allow)) return undefined;
    const { types, facts, program } = this.#tools;
    const parts = partsOf(types.getApparentType(type));
    if (parts.some((part) => facts.isBuiltinSymbolLike(program, part, 'Promise'))) return 'promise';
    return parts.some((part) => this.#isThenable(tsNode, part)) ? 'thenable' : undefined;
  }

  #isThenable(tsNode: ts.Node, type: ts.Type): boolean {
    const { types } = this.#tools;
    const then = type.getProperty('then');
    if (!then) return false;
    const takesFunction = (parameter: ts.Symbol | undefined): boolean =>
      parameter !== undefined &&
      partsOf(types.getApparentType(types.getTypeOfSymbolAtLocation(parameter, tsNode))).some(
        (part) => part.getCallSignatures().length > 0,
      );
    return partsOf(types.getTypeOfSymbolAtLocation(then, tsNode)).some((part) =>
      part.getCallSignatures().some(({ parameters }) => takesFunction(parameters[0]) && takesFunction(parameters[1])),
    );
  }

  #arrayKind(
    tsNode: ts.Node,
    type: ts.Type,
    allow: readonly Specifier[],
  ): 'promise-array' | 'thenable-array' | undefined {
    const { types } = this.#tools;
    let thenable = false;
    for (const part of partsOf(type).map((member) => types.getApparentType(member))) {
      const elements = types.isArrayType(part)
        ? types.getTypeArguments(part as ts.TypeReference).slice(0, 1)
        : types.isTupleType(part)
          ? types.getTypeArguments(part as ts.TypeReference)
          : [];
      for (const element of elements) {
        const kind = this.promiseKind(tsNode, element, allow);
        if (kind === 'promise') return 'promise-array';
        thenable ||= kind === 'thenable';
      }
    }
    return thenable ? 'thenable-array' : undefined;
  }

  #neverFulfils(type: ts.Type): boolean {
    const { types } = this.#tools;
    const promises = partsOf(type).filter((part) => part.symbol?.name === 'Promise');
    return (
      promises.length > 0 &&
      promises.every((part) => {
        const [fulfilled] = types.getTypeArguments(part as ts.TypeReference);
        return fulfilled !== undefined && intrinsicName(fulfilled) === 'never';
      })
    );
  }

  /** By the type's own symbol or alias: `Fiber`, `Option` and `Either` extend `Effect` in Effect 3, and are plain values. */
  #operation(type: ts.Type, allow: readonly Specifier[]): ValueFact | undefined {
    if (this.#catalogue.of('operation').length === 0 || this.#allowed(type, allow)) return undefined;
    const { types } = this.#tools;
    const wholeAlias = type.isUnion() ? [type] : [];
    for (const part of [...wholeAlias, ...partsOf(type)]) {
      for (const symbol of [part.aliasSymbol, part.symbol]) {
        const origin = symbol && this.#origins.ofSymbol(symbol);
        const row = origin && this.#catalogue.match('operation', origin);
        if (!row || row.kind !== 'operation') continue;
        const given =
          symbol === part.aliasSymbol ? part.aliasTypeArguments : types.getTypeArguments(part as ts.TypeReference);
        const services = row.runtime === 'effect' ? given?.[2] : undefined;
        const needsNothing = services !== undefined && intrinsicName(services) === 'never';
        return { kind: 'operation', runtime: row.runtime, ...(needsNothing && { needsNothing }) };
      }
    }
    return undefined;
  }

  #isAsyncIteration(type: ts.Type): boolean {
    const { facts, program } = this.#tools;
    const symbol = type.symbol as ts.Symbol | undefined;
    return (
      symbol !== undefined && asyncIterations.has(symbol.name) && facts.isSymbolFromDefaultLibrary(program, symbol)
    );
  }
}

/** The compiler's node for a node of the tree; chain markers share that of the expression inside. */
export function tsNodeOf({ services }: Toolchain, node: TSESTree.Node): ts.Node | undefined {
  const direct = services.esTreeNodeToTSNodeMap.get(node) as ts.Node | undefined;
  return direct ?? (node.type === 'ChainExpression' ? services.esTreeNodeToTSNodeMap.get(node.expression) : undefined);
}

/** The compiler throws on a few malformed programs (typescript-eslint issue 11947). */
export function typeAt({ types }: Toolchain, tsNode: ts.Node): ts.Type | undefined {
  try {
    return types.getTypeAtLocation(tsNode);
  } catch {
    return undefined;
  }
}
