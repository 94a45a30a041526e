import type ts from 'typescript';
import type { Origin } from '../../catalogue/origin.js';

type Table = Iterable<readonly [name: string, symbol: ts.Symbol]>;

/** Symbols, as one compiler tells them; nodes of TypeScript 7's client do not hold theirs. */
export interface Symbols {
  /** The symbol that a declaration makes. */
  symbolOf(declaration: ts.Node): ts.Symbol | undefined;
  originOf(symbol: ts.Symbol): Origin | undefined;
  /** Import aliases followed. */
  unaliased(symbol: ts.Symbol): ts.Symbol;
  membersOf(symbol: ts.Symbol): Table;
  exportsOf(module: ts.Symbol): Table;
  /** The file of the program that a module leads to. */
  sourceOf(module: string, from: string): ts.SourceFile | undefined;
}

/** One program, and the copy of TypeScript that made it. */
export interface CompilerTools {
  readonly ts: typeof ts;
  readonly program: ts.Program;
  readonly types: ts.TypeChecker;
  readonly symbols: Symbols;
}
