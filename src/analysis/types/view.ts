import type { Asked } from './question.js';

/** What a type holds itself, whichever compiler it is of. */
export interface Type {
  readonly flags: number;
}

export interface Declaration {
  readonly kind: number;
}

export interface SymbolOfType {
  readonly name: string;
  readonly flags: number;
  readonly declarations?: readonly Declaration[];
}

export type Signature = object;

/** What the questions ask of a compiler, in one state of a program. Requests are `Asked`, all else is there. */
export interface TypeView {
  /** Knowledge of one kind, made on first use, that holds as long as the program's types. */
  kept<T>(key: unknown, make: () => T): T;
  /** Has all of it asked side by side, where that spares waiting; an answer is taken with `yield*`, or left. */
  begun<T extends readonly Asked<unknown>[]>(asked: T): Asked<T>;

  /** Such types are no promises, and have no members that could make them thenables. */
  isPrimitive(type: Type): boolean;
  isUnion(type: Type): boolean;
  isIntersection(type: Type): boolean;
  isTypeParameter(type: Type): boolean;
  isClassOrInterface(symbol: SymbolOfType): boolean;
  /** Of a union or an intersection. */
  partsOf(type: Type): Asked<readonly Type[]>;
  apparent(type: Type): Asked<Type>;
  constraint(typeParameter: Type): Asked<Type | undefined>;
  /** Of an array the one, of a tuple all types of its elements; of others none. */
  elements(type: Type): Asked<readonly Type[]>;
  /** Of a reference to a generic type. */
  typeArguments(type: Type): Asked<readonly Type[]>;
  aliasArguments(type: Type): Asked<readonly Type[]>;
  symbolOf(type: Type): Asked<SymbolOfType | undefined>;
  aliasOf(type: Type): Asked<SymbolOfType | undefined>;
  property(type: Type, name: string): Asked<SymbolOfType | undefined>;
  callSignatures(type: Type): Asked<readonly Signature[]>;
  parameters(signature: Signature): Asked<readonly SymbolOfType[]>;
  typeOf(symbol: SymbolOfType): Asked<Type>;
  declaredType(symbol: SymbolOfType): Asked<Type>;
  baseTypes(type: Type): Asked<readonly Type[]>;
  fileOf(declaration: Declaration): string;
  isDefaultLibrary(declaration: Declaration): Asked<boolean>;
}

/** `any`, `unknown`, `never`, …; `error` where the compiler could not resolve the type. */
export const intrinsicName = (type: object): string | undefined => (type as { intrinsicName?: string }).intrinsicName;

export const isOpaque = (type: Type): boolean => ['any', 'unknown', 'error'].includes(intrinsicName(type) ?? '');
