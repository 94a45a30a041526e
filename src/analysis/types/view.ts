import { isNodeTypes, type DeclaredAt } from './declared-origin.js';
import { ready, type Asked, type Question } from './question.js';

/** What a type holds itself, whichever compiler it is of. */
export interface Type {
  readonly flags: number;
}

/** Where a symbol is declared; a tree stands behind it. */
export interface Declaration {
  readonly kind: number;
}

export interface SymbolOfType {
  readonly name: string;
  readonly flags: number;
  readonly declarations?: readonly Declaration[] | undefined;
  readonly valueDeclaration?: Declaration | undefined;
}

export type Signature = object;

/** A node of the compiler's tree: all of them have this shape. */
export interface TreeNode {
  readonly kind: number;
  readonly flags: number;
  readonly parent: TreeNode;
  readonly name?: TreeNode & { readonly text?: string };
  readonly text?: string;
  readonly initializer?: TreeNode;
  readonly propertyName?: TreeNode & { readonly text?: string };
  readonly dotDotDotToken?: TreeNode;
  readonly modifiers?: Iterable<TreeNode>;
  /** Of a file that is a module. */
  readonly externalModuleIndicator?: unknown;
  getText(): string;
}

/** Where a declaration stands, and the declarations of the outermost class or interface around it. */
export interface Place extends Pick<DeclaredAt, 'scope' | 'path'> {
  readonly owners: readonly Declaration[];
}

/** What the questions ask of a compiler, in one state of a program. Requests are `Asked`, all else is there. */
export interface TypeView {
  /** Numbers of the flags of symbols that are asked for; they differ between versions. */
  readonly flags: { readonly Alias: number; readonly Class: number; readonly Interface: number };
  readonly SyntaxKind: Readonly<Record<string, number | string>>;
  readonly NodeFlags: { readonly Const: number; readonly GlobalAugmentation: number };

  /** Knowledge of one kind, made on first use, that holds as long as the program's types. */
  kept<T>(key: unknown, make: () => T): T;
  /** Has all of it asked side by side, where that spares waiting; an answer is taken with `yield*`, or left. */
  begun<T extends readonly Asked<unknown>[]>(asked: T): Asked<T>;

  typeAt(node: TreeNode): Asked<Type | undefined>;
  contextualType(node: TreeNode): Asked<Type | undefined>;
  symbolAt(node: TreeNode): Asked<SymbolOfType | undefined>;
  /** The symbol that a declaration makes. */
  declaredAs(node: TreeNode): Asked<SymbolOfType | undefined>;

  /** Such types are no promises, and have no members that could make them thenables. */
  isPrimitive(type: Type): boolean;
  isVoid(type: Type): boolean;
  isUnion(type: Type): boolean;
  isIntersection(type: Type): boolean;
  isTypeParameter(type: Type): boolean;
  /** Of a union or an intersection; of others none. */
  partsOf(type: Type): Asked<readonly Type[]>;
  apparent(type: Type): Asked<Type>;
  constraint(typeParameter: Type): Asked<Type | undefined>;
  /** Of an array the one, of a tuple all types of its elements; of others none. */
  elements(type: Type): Asked<readonly Type[]>;
  /** Of a reference to a generic type. */
  typeArguments(type: Type): Asked<readonly Type[]>;
  aliasArguments(type: Type): Asked<readonly Type[]>;
  /** Of a class or an interface: those of `Server<Request>` stand at `Server`. */
  baseTypes(type: Type): Asked<readonly Type[]>;
  symbolOf(type: Type): Asked<SymbolOfType | undefined>;
  aliasOf(type: Type): Asked<SymbolOfType | undefined>;
  property(type: Type, name: string): Asked<SymbolOfType | undefined>;
  callSignatures(type: Type): Asked<readonly Signature[]>;
  parameters(signature: Signature): Asked<readonly SymbolOfType[]>;
  returnType(signature: Signature): Asked<Type>;

  typeOf(symbol: SymbolOfType): Asked<Type>;
  declaredType(symbol: SymbolOfType): Asked<Type>;
  aliased(alias: SymbolOfType): Asked<SymbolOfType>;
  exportsOf(module: SymbolOfType): Asked<Iterable<readonly [name: unknown, symbol: SymbolOfType]>>;
  /** What a declaration that is exported is to others, of what it is inside of its module. */
  exportedForm(local: SymbolOfType): Asked<SymbolOfType>;
  /** `declare var Atomics: Atomics`: the one instance has the interface's name. */
  isOwnInstance(symbol: SymbolOfType): Asked<boolean>;
  /** Where a symbol stands, by the symbols around it, for a compiler whose trees are dear; `undefined` where they do not tell. */
  placeBySymbols(symbol: SymbolOfType, declaration: Declaration, isFromPlatform: boolean): Asked<Place | undefined>;

  treeOf(declaration: Declaration): Asked<TreeNode | undefined>;
  /** In lower case where file names ignore case. */
  fileOf(declaration: Declaration): string;
  fileNameOf(declaration: Declaration): Asked<string>;
  isDefaultLibrary(declaration: Declaration): Asked<boolean>;
}

/** `any`, `unknown`, `never`, …; `error` where the compiler could not resolve the type. */
export const intrinsicName = (type: object): string | undefined => (type as { intrinsicName?: string }).intrinsicName;

export const isOpaque = (type: Type): boolean => ['any', 'unknown', 'error'].includes(intrinsicName(type) ?? '');

const sets = new WeakMap<object, Map<readonly string[], ReadonlySet<unknown>>>();

/** @param names a constant list */
export function isKind(
  { SyntaxKind }: TypeView,
  { kind }: { readonly kind: number },
  names: readonly string[],
): boolean {
  let known = sets.get(SyntaxKind);
  if (!known) sets.set(SyntaxKind, (known = new Map()));
  let kinds = known.get(names);
  if (!kinds) known.set(names, (kinds = new Set(names.map((name) => SyntaxKind[name]))));
  return kinds.has(kind);
}

/** Declarations that have no parent when they are global. A union's or a mapped type's members have none either. */
export const TOP_LEVEL = [
  'FunctionDeclaration',
  'VariableDeclaration',
  'ClassDeclaration',
  'InterfaceDeclaration',
  'ModuleDeclaration',
  'TypeAliasDeclaration',
];

/** Import aliases followed. */
export function unaliased(view: TypeView, symbol: SymbolOfType): Asked<SymbolOfType> {
  return (symbol.flags & view.flags.Alias) === 0 ? ready(symbol) : view.aliased(symbol);
}

export function* isFromDefaultLibrary(view: TypeView, { declarations = [] }: SymbolOfType): Question<boolean> {
  for (const declaration of declarations) if (yield* view.isDefaultLibrary(declaration)) return true;
  return false;
}

/** The first that belongs to the language or to Node. */
export function* somePlatform(view: TypeView, declarations: readonly Declaration[]): Question<Declaration | undefined> {
  for (const declaration of declarations)
    if (isNodeTypes(view.fileOf(declaration)) || (yield* view.isDefaultLibrary(declaration))) return declaration;
  return undefined;
}
