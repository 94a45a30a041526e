import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { RunnerSite, Use } from '../../../colour/program-view.js';
import type { CompilerTools } from '../toolchain.js';
import { Arguments } from './arguments.js';
import { Flows, rangeOf } from './flow.js';
import { Functions } from './functions.js';
import { Insulators } from './insulators.js';
import { expressionOf, occurrencesOf, type NameNode } from './occurrences.js';
import type { Targets } from './targets.js';

/** Computes at the first call. What is asked later is asked of the program that holds the node then. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Describes the places where names stand as values. */
export class Uses {
  readonly #tools: CompilerTools;
  readonly #targets: Targets;
  readonly #catalogue: Catalogue;
  readonly #arguments: Arguments;
  readonly #flows: Flows;
  readonly #functions: Functions;
  #insulators: Insulators | undefined;

  /** @param valuesOf what is remembered of the function expressions of a file */
  constructor(tools: CompilerTools, targets: Targets, catalogue: Catalogue, valuesOf: (file: string) => Map<ts.Node, Use>) {
    this.#tools = tools;
    this.#targets = targets;
    this.#catalogue = catalogue;
    this.#arguments = new Arguments(tools);
    this.#flows = new Flows(tools, targets, this.#arguments, catalogue);
    this.#functions = new Functions(tools, targets, (fn) => {
      const known = valuesOf(fn.getSourceFile().fileName);
      let use = known.get(fn);
      if (!use) known.set(fn, (use = this.#use(fn, fn)));
      return use;
    });
  }

  /** Lets go of everything that a program's types stand behind. */
  forget(): void {
    this.#insulators = undefined;
  }

  of(sourceFile: ts.SourceFile, name: string): Use[] {
    const { ts: compiler } = this.#tools;
    return occurrencesOf(compiler, sourceFile, name).flatMap((node) => {
      const expression = expressionOf(compiler, node);
      return expression ? [this.#use(expression, node)] : [];
    });
  }

  /** @param name the name that the expression ends in; a function expression itself */
  #use(expression: ts.Node, name: NameNode | ts.Expression): Use {
    const { ts: compiler } = this.#tools;
    const sourceFile = expression.getSourceFile();
    const { line, character } = sourceFile.getLineAndCharacterOfPosition(expression.getStart(sourceFile));
    const body = this.#functions.bodyAround(expression);
    // Most places that have the name of a runner are of something else: what their code does is asked of few.
    const flow = once(() => this.#flows.of(expression));
    const inside = once(() => body && this.#functions.outlineOf(body));
    const guards = once(() => (body && !compiler.isPropertyDeclaration(body) ? this.#arguments.guards(expression, body) : []));
    const symbol = (): ts.Symbol | undefined => (compiler.isFunctionLike(name) ? undefined : this.#targets.symbolOf(name as NameNode));
    return {
      file: sourceFile.fileName,
      line: line + 1,
      column: character + 1,
      text: shortened(expression.getText(sourceFile)),
      name: name.getStart(sourceFile),
      range: rangeOf(expression),
      targets: this.#targets.keysOf(symbol()),
      isOneOfSeveral: this.#targets.isOneOfSeveral(symbol()),
      origins: once(() => this.#targets.originsOf(expression, symbol())),
      ...accessOf(compiler, expression),
      get inside() {
        return inside();
      },
      get guards() {
        return guards();
      },
      get steps() {
        return flow().steps;
      },
      get end() {
        return flow().end;
      },
      runner: once(() => runnerSite(compiler, expression, flow().steps.length)),
      insulator: once(() => (this.#insulators ??= new Insulators(this.#tools, this.#targets, this.#catalogue)).around(expression)),
    };
  }
}

/** As messages name it: its last names where it is long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `…${line.slice(-39)}`;
}

function accessOf(compiler: typeof ts, expression: ts.Node): { readonly isRead: boolean; readonly isWritten: boolean } {
  const { parent } = expression;
  const { SyntaxKind: K } = compiler;
  if (compiler.isBinaryExpression(parent) && parent.left === expression) {
    const operator = parent.operatorToken.kind;
    if (operator === K.EqualsToken) return { isRead: false, isWritten: true };
    if (operator >= K.FirstAssignment && operator <= K.LastAssignment) return { isRead: true, isWritten: true };
  }
  const isStepped = (compiler.isPrefixUnaryExpression(parent) || compiler.isPostfixUnaryExpression(parent)) && (parent.operator === K.PlusPlusToken || parent.operator === K.MinusMinusToken);
  return { isRead: true, isWritten: isStepped };
}

function runnerSite(compiler: typeof ts, expression: ts.Node, steps: number): RunnerSite {
  let call: ts.Node = expression;
  for (let step = 0; step < steps; step += 1) {
    do call = call.parent;
    while (!compiler.isCallExpression(call) && !compiler.isNewExpression(call) && !compiler.isTaggedTemplateExpression(call));
  }
  const given = compiler.isCallExpression(call) || compiler.isNewExpression(call) ? (call.arguments ?? []) : [];
  let isInLoop = false;
  for (let at = call.parent as ts.Node | undefined; at && !compiler.isFunctionLike(at); at = at.parent as ts.Node | undefined) {
    isInLoop ||= compiler.isWhileStatement(at) || compiler.isDoStatement(at) || compiler.isForStatement(at);
  }
  return {
    isInLoop,
    argumentTexts: given.map((argument) => argument.getText()),
    optionKeys: given.map((argument) => (compiler.isObjectLiteralExpression(argument) ? argument.properties.flatMap(({ name }) => (name && compiler.isIdentifier(name) ? [name.text] : [])) : [])),
    text: call.getText(),
  };
}
