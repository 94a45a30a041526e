import type ts from 'typescript';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeclarationKey } from '../colour/terms.js';
import type { CallSite, Use } from '../colour/program-view.js';
import type { CompilerTools, TreeApi, GraphSymbol } from './tools.js';
import { Arguments } from './arguments.js';
import { Flows, rangeOf, type Flow } from './flow.js';
import { Functions } from './functions.js';
import { Insulators } from './insulators.js';
import { expressionOf, occurrencesOf, type NameNode } from './occurrences.js';
import { isPassedOn } from './passed-on.js';
import { once, type Targets } from './targets.js';

/** What is kept of files between questions. */
export interface UseMemory {
  /** The function expressions of a file. */
  valuesIn(file: string): Map<ts.Node, Use>;
  /** Told that something said of a file names a place, in another or in itself. */
  pointsInto(from: string, to: DeclarationKey): void;
}

/** Describes the places where names stand as values. */
export class Uses {
  readonly #tools: CompilerTools;
  readonly #targets: Targets;
  readonly #catalogue: Catalogue;
  readonly #arguments: Arguments;
  readonly #flows: Flows;
  readonly #functions: Functions;
  readonly #memory: UseMemory;
  #insulators: Insulators | undefined;

  constructor(tools: CompilerTools, targets: Targets, catalogue: Catalogue, memory: UseMemory) {
    this.#tools = tools;
    this.#targets = targets;
    this.#catalogue = catalogue;
    this.#memory = memory;
    this.#arguments = new Arguments(tools);
    this.#flows = new Flows(tools, targets, this.#arguments, catalogue);
    this.#functions = new Functions(tools, targets, (fn) => {
      const known = memory.valuesIn(fn.getSourceFile().fileName);
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
    const flow = once(() => {
      const found = this.#flows.of(expression);
      if ('holder' in found.end && found.end.holder) this.#memory.pointsInto(sourceFile.fileName, found.end.holder.key);
      return found;
    });
    const inside = once(() => body && this.#functions.outlineOf(body));
    const guards = once(() =>
      body && !compiler.isPropertyDeclaration(body) ? this.#arguments.guards(expression, body) : [],
    );
    const symbol = (): GraphSymbol | undefined =>
      compiler.isFunctionLike(name) ? undefined : this.#targets.symbolOf(name as NameNode);
    const targets = this.#targets.keysOf(symbol());
    for (const key of targets) this.#memory.pointsInto(sourceFile.fileName, key);
    const seen = {
      file: sourceFile.fileName,
      line: line + 1,
      column: character + 1,
      text: shortened(expression.getText(sourceFile)),
      name: name.getStart(sourceFile),
      range: rangeOf(expression),
      targets,
      isOneOfSeveral: this.#targets.isOneOfSeveral(symbol()),
      origins: once(() => this.#targets.originsOf(expression, symbol())),
      ...accessOf(compiler, expression),
      site: once(() => callSite(compiler, expression, flow().steps.length)),
      insulator: once(() =>
        (this.#insulators ??= new Insulators(this.#tools, this.#targets, this.#catalogue)).around(expression),
      ),
    };
    return new Occurrence(seen, { inside, guards, flow });
  }
}

/** What is asked of few. */
interface Later {
  readonly inside: () => Use['inside'];
  readonly guards: () => Use['guards'];
  readonly flow: () => Flow;
}

type Seen = Omit<Use, 'inside' | 'guards' | 'steps' | 'end'>;

/** A class, so that all of them have one layout: a literal with getters has one of its own, which is slow to read. */
class Occurrence implements Use {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly name: number;
  readonly range: Use['range'];
  readonly targets: Use['targets'];
  readonly isOneOfSeveral: boolean;
  readonly isRead: boolean;
  readonly isWritten: boolean;
  readonly origins: Use['origins'];
  readonly site: Use['site'];
  readonly insulator: Use['insulator'];
  readonly #later: Later;

  constructor(seen: Seen, later: Later) {
    this.file = seen.file;
    this.line = seen.line;
    this.column = seen.column;
    this.text = seen.text;
    this.name = seen.name;
    this.range = seen.range;
    this.targets = seen.targets;
    this.isOneOfSeveral = seen.isOneOfSeveral;
    this.isRead = seen.isRead;
    this.isWritten = seen.isWritten;
    this.origins = seen.origins;
    this.site = seen.site;
    this.insulator = seen.insulator;
    this.#later = later;
  }

  get inside(): Use['inside'] {
    return this.#later.inside();
  }

  get guards(): Use['guards'] {
    return this.#later.guards();
  }

  get steps(): Use['steps'] {
    return this.#later.flow().steps;
  }

  get end(): Use['end'] {
    return this.#later.flow().end;
  }
}

/** As messages name it: its last names where it is long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `…${line.slice(-39)}`;
}

function accessOf(compiler: TreeApi, expression: ts.Node): { readonly isRead: boolean; readonly isWritten: boolean } {
  const { parent } = expression;
  const { SyntaxKind: K } = compiler;
  if (compiler.isBinaryExpression(parent) && parent.left === expression) {
    const operator = parent.operatorToken.kind;
    if (operator === K.EqualsToken) return { isRead: false, isWritten: true };
    if (operator >= K.FirstAssignment && operator <= K.LastAssignment) return { isRead: true, isWritten: true };
  }
  const isStepped =
    (compiler.isPrefixUnaryExpression(parent) || compiler.isPostfixUnaryExpression(parent)) &&
    (parent.operator === K.PlusPlusToken || parent.operator === K.MinusMinusToken);
  return { isRead: true, isWritten: isStepped };
}

function callSite(compiler: TreeApi, expression: ts.Node, steps: number): CallSite {
  let call: ts.Node = expression;
  for (let step = 0; step < steps; step += 1) {
    do call = call.parent;
    while (
      !compiler.isCallExpression(call) &&
      !compiler.isNewExpression(call) &&
      !compiler.isTaggedTemplateExpression(call)
    );
  }
  const given = compiler.isCallExpression(call) || compiler.isNewExpression(call) ? (call.arguments ?? []) : [];
  let isInLoop = false;
  let at = call.parent as ts.Node | undefined;
  for (; at && !compiler.isFunctionLike(at); at = at.parent as ts.Node | undefined)
    isInLoop ||= compiler.isWhileStatement(at) || compiler.isDoStatement(at) || compiler.isForStatement(at);
  return {
    isInLoop,
    isPassedOn: at !== undefined && isPassedOn(compiler, call as ts.Expression, at as ts.FunctionLikeDeclaration),
    argumentTexts: given.map((argument) => argument.getText()),
    optionKeys: given.map((argument) =>
      compiler.isObjectLiteralExpression(argument)
        ? argument.properties.flatMap(({ name }) => (name && compiler.isIdentifier(name) ? [name.text] : []))
        : [],
    ),
    text: call.getText(),
  };
}
