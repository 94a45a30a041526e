import type ts from 'typescript';
import type { Origin } from '../../catalogue/origin.js';

/** One program, and the copy of TypeScript that made it. */
export interface CompilerTools {
  readonly ts: typeof ts;
  readonly program: ts.Program;
  readonly types: ts.TypeChecker;
  /** Where nodes do not hold their symbols themselves, as those of TypeScript 7's client do not. */
  readonly remote?: {
    readonly symbolOf: (node: ts.Node) => ts.Symbol | undefined;
    readonly originOf: (symbol: ts.Symbol) => Origin | undefined;
    readonly unaliased: (symbol: ts.Symbol) => ts.Symbol;
    readonly membersOf: (symbol: ts.Symbol) => Iterable<readonly [string, ts.Symbol]>;
    /** The file of the program that a module leads to. */
    readonly sourceOf: (module: string, from: string) => ts.SourceFile | undefined;
    readonly exportsOf: (symbol: ts.Symbol) => Iterable<readonly [string, ts.Symbol]>;
  };
}

/** The symbol that a declaration makes. */
export function symbolOf({ remote }: CompilerTools, node: ts.Node): ts.Symbol | undefined {
  return remote ? remote.symbolOf(node) : (node as { symbol?: ts.Symbol }).symbol;
}
