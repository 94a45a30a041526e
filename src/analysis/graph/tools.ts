import type ts from 'typescript';
import type * as Ast from 'typescript-7/ast';
import type { Origin } from '../../catalogue/origin.js';
import type { Layout } from '../package-entries.js';

/** A symbol, as far as it is asked about. */
export interface GraphSymbol {
  readonly name: string;
  readonly flags: number;
  readonly declarations?: readonly ts.Declaration[] | undefined;
  readonly valueDeclaration?: ts.Declaration | undefined;
}

/** A type, as far as it is asked about. */
export interface GraphType {
  readonly flags: number;
  readonly symbol?: GraphSymbol | undefined;
  readonly aliasSymbol?: GraphSymbol | undefined;
  /** Of a union or an intersection. */
  readonly types?: readonly GraphType[];
  /** Of a reference. */
  readonly target?: GraphType | undefined;
  isUnion(): boolean;
  isUnionOrIntersection(): boolean;
  isClassOrInterface(): boolean;
  getProperty(name: string): GraphSymbol | undefined;
  getProperties(): readonly GraphSymbol[];
  getBaseTypes(): readonly GraphType[] | undefined;
}

export type Table = Iterable<readonly [name: string, symbol: GraphSymbol]>;

/** Symbols, as one compiler tells them; nodes of TypeScript 7's client do not hold theirs. */
export interface Symbols {
  /** The symbol that a declaration makes. */
  symbolOf(declaration: ts.Node): GraphSymbol | undefined;
  originOf(symbol: GraphSymbol): Origin | undefined;
  /** Import aliases followed. */
  unaliased(symbol: GraphSymbol): GraphSymbol;
  membersOf(symbol: GraphSymbol): Table;
  exportsOf(module: GraphSymbol): Table;
  /** The file of the program that a module leads to. */
  sourceOf(module: string, from: string): ts.SourceFile | undefined;
}

/** Guards that the trees of TypeScript 7's client have under the same name. */
type SharedGuard = Extract<keyof typeof ts, keyof typeof Ast> & `is${string}`;

/** What is asked of TypeScript's module about trees. */
export type TreeApi = Pick<
  typeof ts,
  | SharedGuard
  | 'SyntaxKind'
  | 'NodeFlags'
  | 'TypeFlags'
  | 'canHaveModifiers'
  | 'forEachChild'
  | 'getCombinedNodeFlags'
  | 'getModifiers'
  | 'getNameOfDeclaration'
  | 'isClassElement'
  | 'isClassLike'
  | 'isFunctionLike'
  | 'isGetAccessor'
  | 'isMethodSignature'
  | 'isParameter'
  | 'isPropertySignature'
  | 'isSetAccessor'
  | 'isStringLiteralLike'
  | 'isTypeElement'
>;

/** One program, and what reads its trees. */
export interface CompilerTools {
  readonly ts: TreeApi;
  readonly program: { getSourceFiles(): readonly { readonly fileName: string }[]; getCompilerOptions(): Layout };
  readonly types: {
    getSymbolAtLocation(node: ts.Node): GraphSymbol | undefined;
    getShorthandAssignmentValueSymbol(node: ts.Node): GraphSymbol | undefined;
    getTypeAtLocation(node: ts.Node): GraphType;
    getContextualType(node: ts.Expression): GraphType | undefined;
    tryGetMemberInModuleExports(name: string, module: GraphSymbol): GraphSymbol | undefined;
  };
  readonly symbols: Symbols;
}
