import type ts from 'typescript';
import type { Origin } from '../../../catalogue/origin.js';
import { requiredFile } from '../../graph/required.js';
import type { Symbols } from '../../graph/tools.js';
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

  symbolOf(declaration: ts.Node): ts.Symbol | undefined {
    return (declaration as { symbol?: ts.Symbol }).symbol;
  }

  originOf(symbol: ts.Symbol): Origin | undefined {
    this.#origins ??= new SymbolOrigins(this.#view, this.#program.getRootFileNames()[0] ?? '');
    return answerTo(this.#origins.ofSymbol(symbol));
  }

  unaliased(symbol: ts.Symbol): ts.Symbol {
    return answerTo(unaliased(this.#view, symbol)) as ts.Symbol;
  }

  membersOf({ members }: ts.Symbol): Iterable<readonly [string, ts.Symbol]> {
    return (members ?? []) as Iterable<[string, ts.Symbol]>;
  }

  exportsOf(module: ts.Symbol): Iterable<readonly [string, ts.Symbol]> {
    return (module.exports ?? []) as Iterable<[string, ts.Symbol]>;
  }

  sourceOf(module: string, from: string): ts.SourceFile | undefined {
    return requiredFile(this.#ts, this.#program, module, from);
  }
}
