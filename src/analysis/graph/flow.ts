import type ts from 'typescript';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { CallStep, FlowEnd } from '../colour/program-view.js';
import { isAmong } from '../takers/taker.js';
import { isDeclarationFile } from '../types/declared-origin.js';
import type { CompilerTools, TreeApi } from './tools.js';
import { inner, type Arguments } from './arguments.js';
import { exportedName, isJavaScript, isReplaced } from './required.js';
import type { Targets } from './targets.js';
import { occurrencesOf, type NameNode } from './occurrences.js';

export interface Flow {
  readonly steps: readonly CallStep[];
  readonly end: FlowEnd;
}

/** Rows that say what becomes of a function which a call is given. */
const TAKERS = ['callback', 'known-safe', 'test'] as const;

const NOWHERE: FlowEnd = { to: 'nowhere' };

/** Follows a value outward from the expression that makes it, over the calls that it meets, to where it ends. */
export class Flows {
  readonly #tools: CompilerTools;
  readonly #targets: Targets;
  readonly #arguments: Arguments;
  readonly #catalogue: Catalogue;

  constructor(tools: CompilerTools, targets: Targets, args: Arguments, catalogue: Catalogue) {
    this.#tools = tools;
    this.#targets = targets;
    this.#arguments = args;
    this.#catalogue = catalogue;
  }

  of(expression: ts.Node): Flow {
    const { ts: compiler } = this.#tools;
    const steps: CallStep[] = [];
    let at = expression;
    for (;;) {
      const parent = at.parent as ts.Node | undefined;
      if (!parent) return { steps, end: NOWHERE };
      if (this.#passes(at, parent)) at = parent;
      else if (compiler.isCallExpression(parent) && parent.expression === at) {
        steps.push({ kind: 'call', range: rangeOf(parent), arguments: this.#argumentsOf(parent.arguments) });
        at = parent;
      } else if (compiler.isNewExpression(parent) && parent.expression === at) {
        steps.push({ kind: 'construct', range: rangeOf(parent), arguments: this.#argumentsOf(parent.arguments ?? []) });
        at = parent;
      } else if (compiler.isTaggedTemplateExpression(parent) && parent.tag === at) {
        steps.push({ kind: 'call', range: rangeOf(parent) });
        at = parent;
      } else if (
        compiler.isPropertyAccessExpression(parent) &&
        parent.expression === at &&
        compiler.isCallExpression(parent.parent) &&
        parent.parent.expression === parent
      ) {
        const method = parent.name.text;
        if (method === 'call' || method === 'apply') steps.push({ kind: 'call', range: rangeOf(parent.parent) });
        else if (method !== 'bind') return { steps, end: NOWHERE };
        at = parent.parent;
      } else if (compiler.isCallExpression(parent) || compiler.isNewExpression(parent)) {
        const passed = this.#passed(at, parent);
        if (passed !== 'on') return { steps, end: passed };
        at = parent;
      } else return { steps, end: this.#end(at, parent) };
    }
  }

  /** Wrappers that give the same value, or one of two. */
  #passes(at: ts.Node, parent: ts.Node): boolean {
    const { ts: compiler } = this.#tools;
    if (inner(compiler, parent) !== parent || compiler.isAwaitExpression(parent)) return true;
    if (compiler.isConditionalExpression(parent)) return parent.condition !== at;
    if (!compiler.isBinaryExpression(parent)) return false;
    const { SyntaxKind: K } = compiler;
    const operator = parent.operatorToken.kind;
    if (operator === K.BarBarToken || operator === K.QuestionQuestionToken) return true;
    return (operator === K.AmpersandAmpersandToken || operator === K.CommaToken) && parent.right === at;
  }

  #argumentsOf(nodes: readonly ts.Expression[]): CallStep['arguments'] {
    const { ts: compiler } = this.#tools;
    return nodes.some((node) => compiler.isSpreadElement(node))
      ? undefined
      : nodes.map((node) => this.#arguments.of(node));
  }

  /** What a function that is handed over is called by. `on`: the call gives it back. */
  #passed(at: ts.Node, call: ts.CallExpression | ts.NewExpression): FlowEnd | 'on' {
    const { ts: compiler } = this.#tools;
    const index = [...(call.arguments ?? [])].indexOf(at as ts.Expression);
    if (index < 0) return NOWHERE;
    const handedOver: FlowEnd = { to: 'handed-over', range: rangeOf(at) };
    const callee = inner(compiler, call.expression);
    const name = compiler.isIdentifier(callee)
      ? callee
      : compiler.isPropertyAccessExpression(callee)
        ? callee.name
        : undefined;
    if (!name) return handedOver;
    if (name.text === 'pipe' && index === (call.arguments?.length ?? 0) - 1 && this.#isPipe(callee, name))
      return { to: 'called-at-once', range: rangeOf(at) };
    if (!TAKERS.some((kind) => this.#catalogue.names(kind).has(name.text))) return handedOver;
    const symbol = this.#targets.symbolOf(name);
    for (const origin of this.#targets.originsOf(callee, symbol)) {
      const row = this.#catalogue.match('callback', origin);
      if (row) {
        if (!isAmong(row.callbacks, index)) return handedOver;
        return row.timing === 'at-once'
          ? { to: 'called-at-once', range: rangeOf(at), row }
          : { ...handedOver, isAwaited: row.result === 'awaited' };
      }
      if (this.#catalogue.match('known-safe', origin)?.givesBack === index) return 'on';
      if (this.#catalogue.match('test', origin)) return { ...handedOver, isAwaited: true };
    }
    return handedOver;
  }

  /** `e.pipe(…)` and `pipe(e, …)` of a library that has runners: others keep what they are given. */
  #isPipe(callee: ts.Node, name: NameNode): boolean {
    const owners = new Set(this.#catalogue.of('top-level-runner').flatMap(({ module }) => module.map(packageOfModule)));
    return this.#targets
      .originsOf(callee, this.#targets.symbolOf(name))
      .some(({ package: owner }) => owners.has(owner));
  }

  #end(at: ts.Node, parent: ts.Node): FlowEnd {
    const { ts: compiler } = this.#tools;
    const holder = (declaration: ts.Declaration): FlowEnd => ({
      to: 'holder',
      holder: this.#targets.holderOf(declaration),
    });
    if (compiler.isReturnStatement(parent) || (compiler.isArrowFunction(parent) && parent.body === at))
      return { to: 'returned' };
    if (compiler.isShorthandPropertyAssignment(parent)) return this.#keptIn(parent, at);
    if (compiler.isBindingElement(parent))
      return parent.initializer !== at && compiler.isIdentifier(parent.name) ? holder(parent) : NOWHERE;
    if (compiler.isVariableDeclaration(parent) && parent.initializer === at) {
      return compiler.isIdentifier(parent.name) && this.#keeps(parent, parent.name) ? holder(parent) : NOWHERE;
    }
    if (compiler.isPropertyAssignment(parent) && parent.initializer === at) return this.#keptIn(parent, at);
    if (compiler.isPropertyDeclaration(parent) && parent.initializer === at) return holder(parent);
    if (compiler.isExportAssignment(parent)) return compiler.isIdentifier(at) ? NOWHERE : holder(parent);
    if (compiler.isExpressionWithTypeArguments(parent) && compiler.isClassLike(parent.parent.parent)) {
      return { to: 'subclass', holder: this.#targets.holderOf(this.classDeclaration(parent.parent.parent)) };
    }
    if (
      compiler.isBinaryExpression(parent) &&
      parent.right === at &&
      parent.operatorToken.kind === compiler.SyntaxKind.EqualsToken
    )
      return this.#assigned(parent.left, at);
    return NOWHERE;
  }

  /** A property of an object literal keeps it; the function that is given the literal may call it, too. */
  #keptIn(property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, at: ts.Node): FlowEnd {
    const { ts: compiler } = this.#tools;
    const holder = this.#targets.holderOf(property);
    let literal: ts.Node = property.parent;
    while (inner(compiler, literal.parent) !== literal.parent) literal = literal.parent;
    const { parent } = literal;
    const isArgument =
      (compiler.isCallExpression(parent) || compiler.isNewExpression(parent)) && parent.expression !== literal;
    return isArgument ? { to: 'handed-over', range: rangeOf(at), holder } : { to: 'holder', holder };
  }

  /** The declaration that a class goes by: `const A = class {}` is A. */
  classDeclaration(node: ts.ClassLikeDeclaration): ts.Declaration {
    const { ts: compiler } = this.#tools;
    return compiler.isClassExpression(node) && compiler.isVariableDeclaration(node.parent) ? node.parent : node;
  }

  /** Is the variable written once? A variable that is written again may hold anything. */
  #keeps(declaration: ts.VariableDeclaration, name: ts.Identifier): boolean {
    const { ts: compiler, types } = this.#tools;
    if ((compiler.getCombinedNodeFlags(declaration) & compiler.NodeFlags.Const) !== 0) return true;
    const symbol = types.getSymbolAtLocation(name);
    return !occurrencesOf(compiler, declaration.getSourceFile(), name.text).some(
      (other) => isAssigned(compiler, other) && types.getSymbolAtLocation(other) === symbol,
    );
  }

  /** `exports.load = …`, `module.exports = …`, `this.load = …`: the compiler declares a member there; a variable that is given its only value. */
  #assigned(left: ts.Node, at: ts.Node): FlowEnd {
    const { ts: compiler, types } = this.#tools;
    if (isReplaced(compiler, left)) return NOWHERE;
    const isFunction = compiler.isFunctionExpression(at) || compiler.isArrowFunction(at);
    if (isFunction && !isJavaScript(compiler, at.getSourceFile()) && exportedName(compiler, left) !== undefined)
      return { to: 'holder', holder: this.#targets.holderOf(at) };
    const symbol = compiler.isPropertyAccessExpression(left)
      ? types.getSymbolAtLocation(left.name)
      : types.getSymbolAtLocation(left);
    const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    // `console.log = …`: what a library declares is of everybody, and another of its objects has another function.
    if (!declaration || isDeclarationFile(declaration.getSourceFile().fileName)) return NOWHERE;
    if (compiler.isVariableDeclaration(declaration)) {
      if (declaration.initializer || !compiler.isIdentifier(declaration.name)) return NOWHERE;
      const writes = occurrencesOf(compiler, declaration.getSourceFile(), declaration.name.text).filter(
        (other) => isAssigned(compiler, other) && types.getSymbolAtLocation(other) === symbol,
      );
      if (writes.length !== 1) return NOWHERE;
    }
    return { to: 'holder', holder: this.#targets.holderOf(declaration) };
  }
}

function isAssigned(compiler: TreeApi, name: ts.Node): boolean {
  const { parent } = name;
  return (
    compiler.isBinaryExpression(parent) &&
    parent.left === name &&
    parent.operatorToken.kind >= compiler.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= compiler.SyntaxKind.LastAssignment
  );
}

export function rangeOf(node: ts.Node): readonly [number, number] {
  return [node.getStart(), node.end];
}
