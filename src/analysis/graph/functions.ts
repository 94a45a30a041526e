import type ts from 'typescript';
import type { FunctionOutline, Use } from '../colour/program-view.js';
import type { Holder } from '../colour/terms.js';
import type { CompilerTools, TreeApi } from './tools.js';
import { rangeOf } from './flow.js';
import type { Targets } from './targets.js';

/** A function, or the initialiser of an instance field, which runs as a part of the constructor. */
export type Body = ts.FunctionLikeDeclaration | ts.PropertyDeclaration;

/** Describes functions: whose access runs them, or where the value of an expression goes. */
export class Functions {
  readonly #tools: CompilerTools;
  readonly #targets: Targets;
  readonly #useOf: (fn: ts.Expression) => Use;
  readonly #known = new WeakMap<Body, FunctionOutline>();

  /** @param useOf what becomes of a function expression */
  constructor(tools: CompilerTools, targets: Targets, useOf: (fn: ts.Expression) => Use) {
    this.#tools = tools;
    this.#targets = targets;
    this.#useOf = useOf;
  }

  /** The function whose body a node runs in; `undefined` where that is the module, or a class while it is defined. */
  bodyAround(node: ts.Node): Body | undefined {
    const { ts: compiler } = this.#tools;
    let child = node;
    for (let at = node.parent as ts.Node | undefined; at; child = at, at = at.parent as ts.Node | undefined) {
      if (compiler.isPropertyDeclaration(at) && at.initializer === child && !isStatic(compiler, at)) return at;
      if (!compiler.isFunctionLike(at) || !('body' in at)) continue;
      const fn = at;
      // Decorators and computed names run where the class is defined.
      if (fn.body === child || fn.parameters.includes(child as ts.ParameterDeclaration)) return fn;
    }
    return undefined;
  }

  outlineOf(body: Body): FunctionOutline {
    let outline = this.#known.get(body);
    if (!outline) this.#known.set(body, (outline = this.#describe(body)));
    return outline;
  }

  #describe(body: Body): FunctionOutline {
    const { ts: compiler } = this.#tools;
    const sourceFile = body.getSourceFile();
    const { line, character } = sourceFile.getLineAndCharacterOfPosition((body.name ?? body).getStart(sourceFile));
    const runs = this.#runBy(body);
    const content = compiler.isPropertyDeclaration(body) ? body.initializer : body.body;
    return {
      name: runs?.holder.name ?? '(anonymous)',
      file: sourceFile.fileName,
      line: line + 1,
      column: character + 1,
      body: content ? rangeOf(content) : rangeOf(body),
      isAsync:
        !compiler.isPropertyDeclaration(body) &&
        compiler.canHaveModifiers(body) &&
        compiler.getModifiers(body)?.some(({ kind }) => kind === compiler.SyntaxKind.AsyncKeyword) === true,
      isGenerator: !compiler.isPropertyDeclaration(body) && body.asteriskToken !== undefined,
      ...(runs ? { runBy: runs } : {}),
      ...(compiler.isFunctionExpression(body) || compiler.isArrowFunction(body)
        ? { value: () => this.#useOf(body) }
        : {}),
    };
  }

  #runBy(body: Body): FunctionOutline['runBy'] {
    const { ts: compiler } = this.#tools;
    if (compiler.isFunctionExpression(body) || compiler.isArrowFunction(body)) return undefined;
    if (compiler.isGetAccessor(body)) return { holder: this.#targets.holderOf(body), access: 'get' };
    if (compiler.isSetAccessor(body)) return { holder: this.#targets.holderOf(body), access: 'set' };
    if (compiler.isConstructorDeclaration(body) || compiler.isPropertyDeclaration(body)) {
      const owner = this.#classHolder(body.parent);
      return owner && { holder: owner, access: 'construct' };
    }
    return { holder: this.#targets.holderOf(body), access: 'call' };
  }

  #classHolder(node: ts.Node): Holder | undefined {
    const { ts: compiler } = this.#tools;
    if (!compiler.isClassLike(node)) return undefined;
    return this.#targets.holderOf(
      compiler.isClassExpression(node) && compiler.isVariableDeclaration(node.parent) ? node.parent : node,
    );
  }
}

function isStatic(compiler: TreeApi, node: ts.PropertyDeclaration): boolean {
  return compiler.getModifiers(node)?.some(({ kind }) => kind === compiler.SyntaxKind.StaticKeyword) === true;
}
