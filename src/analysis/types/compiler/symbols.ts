import type ts from 'typescript';
import type { Origin } from '../../../catalogue/origin.js';
import { requiredFile } from '../../graph/required.js';
import type { GraphSymbol, Symbols, Table } from '../../graph/tools.js';
import { answerTo } from '../question.js';
import { SymbolOrigins } from '../symbol-origins.js';
import { unaliased } from '../view.js';
import { CompilerView } from './view.js';

/** Symbols of a program of TypeScript 5 or 6. */
export class CompilerSymbols implements Symbols {
  readonly #ts: typeof ts;
  readonly #program: ts.Program;
  readonly #view: CompilerView;
  #origins: SymbolOrigins | undefined;

  constructor(compiler: typeof ts, program: ts.Program) {
    this.#ts = compiler;
    this.#program = program;
    this.#view = new CompilerView(compiler, program);
  }

  symbolOf(declaration: ts.Node): GraphSymbol | undefined {
    return (declaration as { symbol?: ts.Symbol }).symbol;
  }

  originOf(symbol: GraphSymbol): Origin | undefined {
    this.#origins ??= new SymbolOrigins(this.#view, this.#program.getRootFileNames()[0] ?? '');
    return answerTo(this.#origins.ofSymbol(symbol));
  }

  unaliased(symbol: GraphSymbol): GraphSymbol {
    return answerTo(unaliased(this.#view, symbol)) as GraphSymbol;
  }

  membersOf(symbol: GraphSymbol): Table {
    return ((symbol as ts.Symbol).members ?? []) as Table;
  }

  exportsOf(module: GraphSymbol): Table {
    return ((module as ts.Symbol).exports ?? []) as Table;
  }

  sourceOf(module: string, from: string): ts.SourceFile | undefined {
    return requiredFile(this.#ts, this.#program, module, from);
  }
}
