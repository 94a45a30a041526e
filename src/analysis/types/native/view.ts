import { ready, type Asked, type Question } from '../question.js';
import type { Declaration, Place, Signature, SymbolOfType, TreeNode, Type, TypeView } from '../view.js';
import { placeByParents } from './place-by-parents.js';
import type {
  NodeHandle,
  RemoteNode,
  RemoteSource,
  RemoteSymbol,
  Signature as RemoteSignature,
  Type as RemoteType,
} from './protocol.js';
import type { Session } from './session.js';

/** What the questions ask of TypeScript 7: a request for each answer, but for those that are there in the client. */
export class NativeView implements TypeView {
  readonly flags: TypeView['flags'];
  readonly SyntaxKind: TypeView['SyntaxKind'];
  readonly NodeFlags: TypeView['NodeFlags'];
  readonly #session: Session;

  constructor(session: Session) {
    const { client, ast } = session.modules;
    this.flags = client.SymbolFlags;
    this.SyntaxKind = ast.SyntaxKind;
    this.NodeFlags = ast.NodeFlags as TypeView['NodeFlags'];
    this.#session = session;
  }

  kept<T>(key: unknown, make: () => T): T {
    return this.#session.kept(key, make);
  }

  *begun<T extends readonly Asked<unknown>[]>(asked: T): Question<T> {
    const answers = (yield* this.#session.modules.client.all(...(asked as never))) as readonly unknown[];
    return answers.map(ready) as unknown as T;
  }

  typeAt(node: TreeNode): Asked<Type | undefined> {
    return this.#session.project.checker.getTypeAtLocation.gen(node as never);
  }

  contextualType(node: TreeNode): Asked<Type | undefined> {
    return this.#session.project.checker.getContextualType.gen(node as never);
  }

  symbolAt(node: TreeNode): Asked<SymbolOfType | undefined> {
    return this.#session.project.checker.getSymbolAtLocation.gen(node as never);
  }

  declaredAs(node: TreeNode): Asked<SymbolOfType | undefined> {
    const { checker } = this.#session.project;
    return node.kind === this.SyntaxKind['SourceFile']
      ? checker.getSymbolOfSourceFile.gen((node as RemoteNode as RemoteSource).fileName)
      : checker.getSymbolOfNode.gen(node as never);
  }

  /** Asking for members of such types would cost a round trip. */
  isPrimitive({ flags }: Type): boolean {
    const { Primitive, Void, Never } = this.#session.modules.client.TypeFlags;
    return (flags & (Primitive | Void | Never)) !== 0;
  }

  isVoid({ flags }: Type): boolean {
    return (flags & this.#session.modules.client.TypeFlags.Void) !== 0;
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

  partsOf(type: Type): Asked<readonly Type[]> {
    const whole = type as RemoteType;
    return whole.isUnionType() || whole.isIntersectionType() ? whole.getTypes.gen() : ready([]);
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

  *baseTypes(type: Type): Question<readonly Type[]> {
    const whole = type as RemoteType;
    const isReference = !whole.isClassOrInterface() && whole.isTypeReference();
    const target = isReference ? yield* whole.getTarget.gen() : whole;
    return target.isClassOrInterface() ? ((yield* target.getBaseTypes.gen()) ?? []) : [];
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

  returnType(signature: Signature): Asked<Type> {
    return (signature as RemoteSignature).getReturnType.gen();
  }

  typeOf(symbol: SymbolOfType): Asked<Type> {
    return this.#session.project.checker.getTypeOfSymbol.gen(symbol as RemoteSymbol);
  }

  declaredType(symbol: SymbolOfType): Asked<Type> {
    return this.#session.project.checker.getDeclaredTypeOfSymbol.gen(symbol as RemoteSymbol);
  }

  aliased(alias: SymbolOfType): Asked<SymbolOfType> {
    return this.#session.project.checker.getAliasedSymbol.gen(alias as RemoteSymbol);
  }

  exportsOf(module: SymbolOfType): Asked<Iterable<readonly [unknown, SymbolOfType]>> {
    return (module as RemoteSymbol).getExports.gen();
  }

  exportedForm(local: SymbolOfType): Asked<SymbolOfType> {
    return (local as RemoteSymbol).getExportSymbol.gen();
  }

  /** A member's parent is the part of it that one library declares. */
  *isOwnInstance(symbol: SymbolOfType): Question<boolean> {
    if ((symbol.flags & this.#session.modules.client.SymbolFlags.Variable) === 0) return false;
    const { checker } = this.#session.project;
    const merged = yield* checker.getMergedSymbol.gen(symbol as RemoteSymbol);
    const declared = yield* checker.getDeclaredTypeOfSymbol.gen(merged);
    return declared === (yield* checker.getTypeOfSymbol.gen(merged));
  }

  placeBySymbols(symbol: SymbolOfType, declaration: Declaration, isFromPlatform: boolean): Asked<Place | undefined> {
    return placeByParents(this, this.#session, symbol as RemoteSymbol, declaration as NodeHandle, isFromPlatform);
  }

  treeOf(declaration: Declaration): Asked<TreeNode | undefined> {
    return (declaration as NodeHandle).resolve.gen(this.#session.project) as Asked<unknown> as Asked<TreeNode>;
  }

  fileOf(declaration: Declaration): string {
    return (declaration as NodeHandle).path;
  }

  /** Where file names ignore case, handles carry them in lower case, and a module's name needs its own. */
  *fileNameOf(declaration: Declaration): Question<string> {
    const path = this.fileOf(declaration);
    if (process.platform !== 'win32' && process.platform !== 'darwin') return path;
    const names = this.#session.kept('file names', () => new Map<string, string>());
    if (names.size === 0) {
      for (const name of yield* this.#session.project.program.getSourceFileNames.gen())
        names.set(name.toLowerCase(), name);
    }
    return names.get(path.toLowerCase()) ?? path;
  }

  *isDefaultLibrary(declaration: Declaration): Question<boolean> {
    const { program } = this.#session.project;
    const metadata = yield* program.getSourceFileMetadataByPath.gen((declaration as NodeHandle).path);
    return metadata?.isDefaultLibrary ?? false;
  }
}
