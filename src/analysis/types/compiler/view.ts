import type ts from 'typescript';
import { ready, type Asked } from '../question.js';
import type { Declaration, Signature, SymbolOfType, Type, TypeView } from '../view.js';

const known = new WeakMap<ts.Program, Map<unknown, unknown>>();

/** What the questions ask of TypeScript 5 and 6: every answer is there at once. */
export class CompilerView implements TypeView {
  readonly #ts: typeof ts;
  readonly #program: ts.Program;

  constructor({ ts: compiler, program }: { readonly ts: typeof ts; readonly program: ts.Program }) {
    this.#ts = compiler;
    this.#program = program;
  }

  get #types(): ts.TypeChecker {
    return this.#program.getTypeChecker();
  }

  kept<T>(key: unknown, make: () => T): T {
    let all = known.get(this.#program);
    if (!all) known.set(this.#program, (all = new Map()));
    if (!all.has(key)) all.set(key, make());
    return all.get(key) as T;
  }

  begun<T extends readonly Asked<unknown>[]>(asked: T): Asked<T> {
    return ready(asked);
  }

  isPrimitive({ flags }: Type): boolean {
    const { StringLike, NumberLike, BigIntLike, BooleanLike, ESSymbolLike, VoidLike, Null } = this.#ts.TypeFlags;
    return (flags & (StringLike | NumberLike | BigIntLike | BooleanLike | ESSymbolLike | VoidLike | Null)) !== 0;
  }

  isUnion(type: Type): boolean {
    return (type as ts.Type).isUnion();
  }

  isIntersection(type: Type): boolean {
    return (type as ts.Type).isIntersection();
  }

  isTypeParameter(type: Type): boolean {
    return (type as ts.Type).isTypeParameter();
  }

  isClassOrInterface({ flags }: SymbolOfType): boolean {
    const { Class, Interface } = this.#ts.SymbolFlags;
    return (flags & (Class | Interface)) !== 0;
  }

  partsOf(type: Type): Asked<readonly Type[]> {
    return ready((type as ts.UnionOrIntersectionType).types);
  }

  apparent(type: Type): Asked<Type> {
    return ready(this.#types.getApparentType(type as ts.Type));
  }

  constraint(typeParameter: Type): Asked<Type | undefined> {
    return ready((typeParameter as ts.Type).getConstraint());
  }

  elements(type: Type): Asked<readonly Type[]> {
    if (this.#types.isTupleType(type as ts.Type)) return this.typeArguments(type);
    if (!this.#types.isArrayType(type as ts.Type)) return ready([]);
    return ready(this.#types.getTypeArguments(type as ts.TypeReference).slice(0, 1));
  }

  typeArguments(type: Type): Asked<readonly Type[]> {
    const { objectFlags = 0 } = type as Partial<ts.ObjectType>;
    const isReference = (objectFlags & this.#ts.ObjectFlags.Reference) !== 0;
    return ready(isReference ? this.#types.getTypeArguments(type as ts.TypeReference) : []);
  }

  aliasArguments(type: Type): Asked<readonly Type[]> {
    return ready((type as ts.Type).aliasTypeArguments ?? []);
  }

  symbolOf(type: Type): Asked<SymbolOfType | undefined> {
    return ready((type as ts.Type).getSymbol());
  }

  aliasOf(type: Type): Asked<SymbolOfType | undefined> {
    return ready((type as ts.Type).aliasSymbol);
  }

  property(type: Type, name: string): Asked<SymbolOfType | undefined> {
    return ready((type as ts.Type).getProperty(name));
  }

  callSignatures(type: Type): Asked<readonly Signature[]> {
    return ready((type as ts.Type).getCallSignatures());
  }

  parameters(signature: Signature): Asked<readonly SymbolOfType[]> {
    return ready((signature as ts.Signature).parameters);
  }

  typeOf(symbol: SymbolOfType): Asked<Type> {
    return ready(this.#types.getTypeOfSymbol(symbol as ts.Symbol));
  }

  declaredType(symbol: SymbolOfType): Asked<Type> {
    return ready(this.#types.getDeclaredTypeOfSymbol(symbol as ts.Symbol));
  }

  baseTypes(type: Type): Asked<readonly Type[]> {
    return ready(this.#types.getBaseTypes(type as ts.InterfaceType));
  }

  fileOf(declaration: Declaration): string {
    return (declaration as ts.Declaration).getSourceFile().fileName;
  }

  isDefaultLibrary(declaration: Declaration): Asked<boolean> {
    return ready(this.#program.isSourceFileDefaultLibrary((declaration as ts.Declaration).getSourceFile()));
  }
}
