import { ready, type Asked, type Question } from '../question.js';
import type { Declaration, Signature, SymbolOfType, Type, TypeView } from '../view.js';
import type { NodeHandle, RemoteSymbol, Signature as RemoteSignature, Type as RemoteType } from './protocol.js';
import type { Session } from './session.js';

/** What the questions ask of TypeScript 7: a request for each answer, but for those that are there in the client. */
export class NativeView implements TypeView {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  kept<T>(key: unknown, make: () => T): T {
    return this.#session.kept(key, make);
  }

  *begun<T extends readonly Asked<unknown>[]>(asked: T): Question<T> {
    const answers = (yield* this.#session.modules.client.all(...(asked as never))) as readonly unknown[];
    return answers.map(ready) as unknown as T;
  }

  /** Asking for members of such types would cost a round trip. */
  isPrimitive({ flags }: Type): boolean {
    const { Primitive, Void, Never } = this.#session.modules.client.TypeFlags;
    return (flags & (Primitive | Void | Never)) !== 0;
  }

  isUnion(type: Type): boolean {
    return (type as RemoteType).isUnionType();
  }

  isIntersection(type: Type): boolean {
    return (type as RemoteType).isIntersectionType();
  }

  isTypeParameter(type: Type): boolean {
    return (type as RemoteType).isTypeParameter();
  }

  isClassOrInterface({ flags }: SymbolOfType): boolean {
    const { Class, Interface } = this.#session.modules.client.SymbolFlags;
    return (flags & (Class | Interface)) !== 0;
  }

  partsOf(type: Type): Asked<readonly Type[]> {
    const whole = type as RemoteType;
    return whole.isUnionType() || whole.isIntersectionType() ? whole.getTypes.gen() : ready([type]);
  }

  /** Whatever has a type of its own is its own apparent type, mapped types aside. */
  apparent(type: Type): Asked<Type> {
    const { TypeFlags, ObjectFlags } = this.#session.modules.client;
    const { objectFlags = 0 } = type as { objectFlags?: number };
    const isOwn =
      (type.flags & (TypeFlags.Union | TypeFlags.Primitive | TypeFlags.AnyOrUnknown)) !== 0 ||
      ((type.flags & TypeFlags.Object) !== 0 && (objectFlags & ObjectFlags.Mapped) === 0);
    return isOwn ? ready(type) : (type as RemoteType).getApparentType.gen();
  }

  constraint(typeParameter: Type): Asked<Type | undefined> {
    const type = typeParameter as RemoteType;
    return type.isTypeParameter() ? type.getConstraint.gen() : ready(undefined);
  }

  *elements(type: Type): Question<readonly Type[]> {
    const { checker } = this.#session.project;
    const whole = type as RemoteType;
    if (!whole.isTypeReference()) return [];
    if (whole.isTupleType()) return yield* checker.getTypeArguments.gen(whole);
    return (yield* checker.isArrayType.gen(whole)) ? (yield* checker.getTypeArguments.gen(whole)).slice(0, 1) : [];
  }

  typeArguments(type: Type): Asked<readonly Type[]> {
    const whole = type as RemoteType;
    return whole.isTypeReference() ? this.#session.project.checker.getTypeArguments.gen(whole) : ready([]);
  }

  aliasArguments(type: Type): Asked<readonly Type[]> {
    return (type as RemoteType).getAliasTypeArguments.gen();
  }

  symbolOf(type: Type): Asked<SymbolOfType | undefined> {
    return (type as RemoteType).getSymbol.gen();
  }

  aliasOf(type: Type): Asked<SymbolOfType | undefined> {
    return (type as RemoteType).getAliasSymbol.gen();
  }

  property(type: Type, name: string): Asked<SymbolOfType | undefined> {
    return (type as RemoteType).getProperty.gen(name);
  }

  callSignatures(type: Type): Asked<readonly Signature[]> {
    return (type as RemoteType).getCallSignatures.gen();
  }

  parameters(signature: Signature): Asked<readonly SymbolOfType[]> {
    return (signature as RemoteSignature).getParameters.gen();
  }

  typeOf(symbol: SymbolOfType): Asked<Type> {
    return this.#session.project.checker.getTypeOfSymbol.gen(symbol as RemoteSymbol);
  }

  declaredType(symbol: SymbolOfType): Asked<Type> {
    return this.#session.project.checker.getDeclaredTypeOfSymbol.gen(symbol as RemoteSymbol);
  }

  *baseTypes(type: Type): Question<readonly Type[]> {
    return (yield* (type as RemoteType).getBaseTypes.gen()) ?? [];
  }

  fileOf(declaration: Declaration): string {
    return (declaration as NodeHandle).path;
  }

  *isDefaultLibrary(declaration: Declaration): Question<boolean> {
    const { program } = this.#session.project;
    const metadata = yield* program.getSourceFileMetadataByPath.gen((declaration as NodeHandle).path);
    return metadata?.isDefaultLibrary ?? false;
  }
}
