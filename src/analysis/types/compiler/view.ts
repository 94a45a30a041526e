import type ts from 'typescript';
import { ready, type Asked } from '../question.js';
import type { Declaration, Place, Signature, SymbolOfType, TreeNode, Type, TypeView } from '../view.js';

const known = new WeakMap<ts.Program, Map<unknown, unknown>>();

/** What the questions ask of TypeScript 5 and 6: every answer is there at once. */
export class CompilerView implements TypeView {
  readonly flags: TypeView['flags'];
  readonly SyntaxKind: TypeView['SyntaxKind'];
  readonly NodeFlags: TypeView['NodeFlags'];
  readonly #ts: typeof ts;
  readonly #program: ts.Program;

  constructor(compiler: typeof ts, program: ts.Program) {
    this.flags = compiler.SymbolFlags;
    this.SyntaxKind = compiler.SyntaxKind;
    this.NodeFlags = compiler.NodeFlags;
    this.#ts = compiler;
    this.#program = program;
  }

  /** Made when the first question needs it. */
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

  /** The compiler throws on a few malformed programs (typescript-eslint issue 11947). */
  typeAt(node: TreeNode): Asked<Type | undefined> {
    try {
      return ready(this.#types.getTypeAtLocation(node as ts.Node));
    } catch {
      return ready(undefined);
    }
  }

  contextualType(node: TreeNode): Asked<Type | undefined> {
    return ready(this.#types.getContextualType(node as ts.Expression));
  }

  symbolAt(node: TreeNode): Asked<SymbolOfType | undefined> {
    return ready(this.#types.getSymbolAtLocation(node as ts.Node));
  }

  declaredAs(node: TreeNode): Asked<SymbolOfType | undefined> {
    return ready((node as { symbol?: ts.Symbol }).symbol);
  }

  isPrimitive({ flags }: Type): boolean {
    const { StringLike, NumberLike, BigIntLike, BooleanLike, ESSymbolLike, VoidLike, Null } = this.#ts.TypeFlags;
    return (flags & (StringLike | NumberLike | BigIntLike | BooleanLike | ESSymbolLike | VoidLike | Null)) !== 0;
  }

  isVoid({ flags }: Type): boolean {
    return (flags & this.#ts.TypeFlags.Void) !== 0;
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

  partsOf(type: Type): Asked<readonly Type[]> {
    return ready((type as Partial<ts.UnionOrIntersectionType>).types ?? []);
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

  baseTypes(type: Type): Asked<readonly Type[]> {
    const { target = type as ts.Type } = type as Partial<ts.TypeReference>;
    return ready((target.isClassOrInterface() && target.getBaseTypes()) || []);
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

  returnType(signature: Signature): Asked<Type> {
    return ready((signature as ts.Signature).getReturnType());
  }

  typeOf(symbol: SymbolOfType): Asked<Type> {
    return ready(this.#types.getTypeOfSymbol(symbol as ts.Symbol));
  }

  declaredType(symbol: SymbolOfType): Asked<Type> {
    return ready(this.#types.getDeclaredTypeOfSymbol(symbol as ts.Symbol));
  }

  aliased(alias: SymbolOfType): Asked<SymbolOfType> {
    return ready(this.#types.getAliasedSymbol(alias as ts.Symbol));
  }

  exportsOf(module: SymbolOfType): Asked<Iterable<readonly [unknown, SymbolOfType]>> {
    return ready((module as ts.Symbol).exports ?? []);
  }

  exportedForm(local: SymbolOfType): Asked<SymbolOfType> {
    return ready((local as { exportSymbol?: ts.Symbol }).exportSymbol ?? local);
  }

  isOwnInstance({ name, declarations }: SymbolOfType): Asked<boolean> {
    const compiler = this.#ts;
    const declared = (declarations ?? []) as readonly ts.Declaration[];
    return ready(
      declared.some(
        (owner) =>
          compiler.isVariableDeclaration(owner) &&
          owner.type !== undefined &&
          compiler.isTypeReferenceNode(owner.type) &&
          owner.type.typeName.getText() === name,
      ),
    );
  }

  /** Trees are there. */
  placeBySymbols(): Asked<Place | undefined> {
    return ready(undefined);
  }

  treeOf(declaration: Declaration): Asked<TreeNode | undefined> {
    return ready(declaration as ts.Declaration as TreeNode);
  }

  fileOf(declaration: Declaration): string {
    return (declaration as ts.Declaration).getSourceFile().fileName;
  }

  fileNameOf(declaration: Declaration): Asked<string> {
    return ready(this.fileOf(declaration));
  }

  isDefaultLibrary(declaration: Declaration): Asked<boolean> {
    return ready(this.#program.isSourceFileDefaultLibrary((declaration as ts.Declaration).getSourceFile()));
  }
}
