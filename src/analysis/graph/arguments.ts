import type ts from 'typescript';
import type { Argument, Guard } from '../colour/program-view.js';
import type { CompilerTools, TreeApi } from './tools.js';

const UNKNOWN: Argument = { is: 'unknown' };
const UNDEFINED: Argument = { is: 'literal', value: undefined };

/** Wrappers that change an expression's type only. */
export function inner(compiler: TreeApi, node: ts.Node): ts.Node {
  if (
    compiler.isParenthesizedExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isNonNullExpression(node) ||
    compiler.isSatisfiesExpression(node)
  )
    return inner(compiler, node.expression);
  return node;
}

function literalOf(compiler: TreeApi, node: ts.Node): Argument | undefined {
  if (compiler.isStringLiteralLike(node)) return { is: 'literal', value: node.text };
  if (compiler.isNumericLiteral(node)) return { is: 'literal', value: Number(node.text) };
  if (compiler.isIdentifier(node) && node.text === 'undefined') return UNDEFINED;
  switch (node.kind) {
    case compiler.SyntaxKind.TrueKeyword:
      return { is: 'literal', value: true };
    case compiler.SyntaxKind.FalseKeyword:
      return { is: 'literal', value: false };
    case compiler.SyntaxKind.NullKeyword:
      return { is: 'literal', value: null };
    default:
      return undefined;
  }
}

type Parameter = Extract<Argument, { is: 'parameter' }> & { readonly fallback: Argument; readonly of: ts.Node };

/** Reads arguments and conditions: what of them is literal, and what is a parameter of the function around. */
export class Arguments {
  readonly #tools: CompilerTools;

  constructor(tools: CompilerTools) {
    this.#tools = tools;
  }

  of(expression: ts.Node): Argument {
    const { ts: compiler } = this.#tools;
    const node = inner(compiler, expression);
    const literal = literalOf(compiler, node);
    if (literal) return literal;
    if (compiler.isObjectLiteralExpression(node)) return this.#object(node);
    if (
      compiler.isFunctionLike(node) ||
      compiler.isArrayLiteralExpression(node) ||
      compiler.isNewExpression(node) ||
      compiler.isClassExpression(node)
    )
      return { is: 'truthy' };
    const parameter = this.#parameter(node, 4);
    // A default of its own takes the place of what is missing, and who calls the function around says nothing of one further out.
    const isOwn = parameter?.fallback === UNDEFINED && parameter.of === functionAround(compiler, node);
    return isOwn ? { is: 'parameter', index: parameter.index, path: parameter.path } : UNKNOWN;
  }

  #object(node: ts.ObjectLiteralExpression): Argument {
    const { ts: compiler } = this.#tools;
    const properties: Record<string, Argument> = {};
    let isOpen = false;
    for (const property of node.properties) {
      const name =
        property.name && (compiler.isIdentifier(property.name) || compiler.isStringLiteralLike(property.name))
          ? property.name.text
          : undefined;
      if (name === undefined) isOpen = true;
      else if (compiler.isPropertyAssignment(property)) properties[name] = this.of(property.initializer);
      else properties[name] = compiler.isShorthandPropertyAssignment(property) ? this.of(property.name) : UNKNOWN;
    }
    return { is: 'object', properties, isOpen };
  }

  /** `options.sync`, `sync` of `{ sync = false }`, `const { sync } = options`. */
  #parameter(node: ts.Node, depth: number): Parameter | undefined {
    const { ts: compiler, types } = this.#tools;
    if (depth === 0) return undefined;
    if (compiler.isPropertyAccessExpression(node)) {
      const object = this.#parameter(inner(compiler, node.expression), depth - 1);
      return object && { ...object, path: [...object.path, node.name.text], fallback: UNDEFINED };
    }
    if (!compiler.isIdentifier(node)) return undefined;
    const declaration = types.getSymbolAtLocation(node)?.valueDeclaration;
    return declaration && this.#declared(declaration, depth);
  }

  #declared(declaration: ts.Node, depth: number): Parameter | undefined {
    const { ts: compiler } = this.#tools;
    if (compiler.isParameter(declaration)) {
      const index = declaration.parent.parameters
        .filter(({ name }) => !(compiler.isIdentifier(name) && name.text === 'this'))
        .indexOf(declaration);
      if (index < 0 || declaration.dotDotDotToken) return undefined;
      return {
        is: 'parameter',
        index,
        path: [],
        fallback: declaration.initializer ? this.of(declaration.initializer) : UNDEFINED,
        of: declaration.parent,
      };
    }
    if (compiler.isBindingElement(declaration)) {
      const key = declaration.propertyName ?? declaration.name;
      const source =
        compiler.isObjectBindingPattern(declaration.parent) && compiler.isIdentifier(key)
          ? this.#declared(declaration.parent.parent, depth - 1)
          : undefined;
      if (!source || !compiler.isIdentifier(key) || declaration.dotDotDotToken) return undefined;
      return {
        ...source,
        path: [...source.path, key.text],
        fallback: declaration.initializer ? this.of(declaration.initializer) : UNDEFINED,
      };
    }
    if (
      !compiler.isVariableDeclaration(declaration) ||
      !declaration.initializer ||
      (compiler.getCombinedNodeFlags(declaration) & compiler.NodeFlags.Const) === 0
    )
      return undefined;
    return this.#parameter(inner(compiler, declaration.initializer), depth - 1);
  }

  /** What a condition says of parameters of `fn`, given how it came out. */
  #conditions(condition: ts.Node, holds: boolean, fn: ts.Node): Guard[] {
    const { ts: compiler } = this.#tools;
    const { SyntaxKind: K } = compiler;
    const node = inner(compiler, condition);
    if (compiler.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
      return this.#conditions(node.operand, !holds, fn);
    if (compiler.isBinaryExpression(node)) {
      const operator = node.operatorToken.kind;
      if (operator === K.AmpersandAmpersandToken || operator === K.BarBarToken) {
        // Of `a && b` that is false, neither is known.
        if ((operator === K.AmpersandAmpersandToken) !== holds) return [];
        return [...this.#conditions(node.left, holds, fn), ...this.#conditions(node.right, holds, fn)];
      }
      const isEqual = operator === K.EqualsEqualsEqualsToken || operator === K.EqualsEqualsToken;
      if (!isEqual && operator !== K.ExclamationEqualsEqualsToken && operator !== K.ExclamationEqualsToken) return [];
      return (
        this.equal(node.left, node.right, isEqual === holds, fn) ??
        this.equal(node.right, node.left, isEqual === holds, fn) ??
        []
      );
    }
    const parameter = this.#parameter(node, 4);
    if (parameter?.of !== fn || !this.#isSwitch(node)) return [];
    return [{ index: parameter.index, path: parameter.path, hasEquals: false, holds, fallback: parameter.fallback }];
  }

  /** Does it choose, rather than say whether something is there? */
  #isSwitch(node: ts.Node): boolean {
    const { ts: compiler, types } = this.#tools;
    const { TypeFlags: F } = compiler;
    const type = types.getTypeAtLocation(node);
    const parts = (type.isUnion() && type.types) || [type];
    return parts.every(({ flags }) => (flags & (F.BooleanLike | F.Undefined | F.Null | F.Any)) !== 0);
  }

  equal(side: ts.Node, other: ts.Node, holds: boolean, fn: ts.Node): Guard[] | undefined {
    const { ts: compiler } = this.#tools;
    const literal = literalOf(compiler, inner(compiler, other));
    const parameter = literal?.is === 'literal' ? this.#parameter(inner(compiler, side), 4) : undefined;
    if (
      parameter?.of !== fn ||
      literal?.is !== 'literal' ||
      (typeof literal.value !== 'string' && typeof literal.value !== 'boolean')
    )
      return undefined;
    return [
      {
        index: parameter.index,
        path: parameter.path,
        equals: literal.value,
        hasEquals: true,
        holds,
        fallback: parameter.fallback,
      },
    ];
  }

  /** The conditions on parameters of `fn` that have to hold for a node in its body to run. */
  guards(node: ts.Node, fn: ts.Node): Guard[] {
    const { ts: compiler } = this.#tools;
    const { SyntaxKind: K } = compiler;
    const guards: Guard[] = [];
    for (let at = node; at !== fn && (at.parent as ts.Node | undefined); at = at.parent) {
      const { parent } = at;
      if (compiler.isIfStatement(parent) && parent.expression !== at)
        guards.push(...this.#conditions(parent.expression, parent.thenStatement === at, fn));
      else if (compiler.isConditionalExpression(parent) && parent.condition !== at)
        guards.push(...this.#conditions(parent.condition, parent.whenTrue === at, fn));
      else if (compiler.isBinaryExpression(parent) && parent.right === at) {
        if (parent.operatorToken.kind === K.AmpersandAmpersandToken)
          guards.push(...this.#conditions(parent.left, true, fn));
        if (parent.operatorToken.kind === K.BarBarToken) guards.push(...this.#conditions(parent.left, false, fn));
      } else if (compiler.isCaseClause(parent) && parent.expression !== at) {
        // A case that the one before it falls into is entered by either.
        const { clauses } = parent.parent;
        const before = clauses[clauses.indexOf(parent) - 1];
        if (!before || endsThere(compiler, before.statements))
          guards.push(...(this.equal(parent.parent.parent.expression, parent.expression, true, fn) ?? []));
      } else if (compiler.isParameter(parent) && parent.parent === fn && parent.initializer === at) {
        // A default value is computed for what is missing.
        const missing = this.#declared(parent, 1);
        if (missing)
          guards.push({
            index: missing.index,
            path: [],
            hasEquals: true,
            equals: undefined,
            holds: true,
            fallback: UNDEFINED,
          });
      } else if (compiler.isBlock(parent)) {
        for (const statement of parent.statements) {
          if (statement === at) break;
          if (!compiler.isIfStatement(statement) || statement.elseStatement) continue;
          const then = statement.thenStatement;
          if (endsThere(compiler, compiler.isBlock(then) ? then.statements : [then]))
            guards.push(...this.#conditions(statement.expression, false, fn));
        }
      }
    }
    return guards;
  }
}

function functionAround(compiler: TreeApi, node: ts.Node): ts.Node | undefined {
  let at = node.parent as ts.Node | undefined;
  while (at && !compiler.isFunctionLike(at)) at = at.parent;
  return at;
}

function endsThere(compiler: TreeApi, statements: readonly ts.Statement[]): boolean {
  const last = statements.at(-1);
  return (
    last !== undefined &&
    (compiler.isReturnStatement(last) || compiler.isThrowStatement(last) || compiler.isBreakOrContinueStatement(last))
  );
}
