import type ts from 'typescript';
import { isFunctionWithBody, outOfParentheses } from '../program/containers.js';
import type { Names } from '../program/names.js';
import { isGathered } from '../program/positions.js';
import type { Project } from '../program/project.js';
import { isPromiseType } from './taking.js';

/** How a promise is used: as what it is, as if it were its value, not at all, or handed on to a function's caller. */
export type PromiseUse = 'as-promise' | 'as-value' | 'dropped' | 'returned';

/** Finds out, by types, where a promise is taken for its value. */
export class PromiseUses {
  protected readonly project: Project;
  protected readonly names: Names;
  /** Parameters of a promise's type that are to take its value. */
  readonly takingValue = new Set<ts.ParameterDeclaration>();

  constructor(project: Project, names: Names) {
    this.project = project;
    this.names = names;
  }

  /** The promise's type, where the expression is surely one: not `T | Promise<T>`, not a promise that may be missing. */
  typeOf(expression: ts.Expression): ts.Type | undefined {
    const { checker } = this.project;
    const type = checker.getTypeAtLocation(expression);
    return !type.isUnion() && isPromiseType(this.project, type) && checker.getAwaitedType(type) !== undefined
      ? type
      : undefined;
  }

  /** @param type what the expression gives, where a cast around it says something else */
  of(
    expression: ts.Expression,
    depth = 0,
    type: ts.Type = this.project.checker.getTypeAtLocation(expression),
  ): PromiseUse {
    const { ts, checker } = this.project;
    const outer = outOfParentheses(ts, expression);
    const { parent } = outer;
    if (ts.isAwaitExpression(parent) || ts.isVoidExpression(parent) || isGathered(ts, outer)) return 'as-promise';
    if (ts.isExpressionStatement(parent)) return 'dropped';
    if (ts.isNonNullExpression(parent)) return this.of(parent, depth);
    if (ts.isPropertyAccessExpression(parent) && parent.expression === outer)
      return checker.getPropertyOfType(type, parent.name.text) ? 'as-promise' : 'as-value';
    if ((ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === outer)
      return 'as-value';
    if (ts.isTemplateSpan(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) return 'as-value';
    if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.expression === outer)
      return ts.isForOfStatement(parent) && parent.awaitModifier ? 'as-promise' : 'as-value';
    if (
      (ts.isIfStatement(parent) ||
        ts.isWhileStatement(parent) ||
        ts.isDoStatement(parent) ||
        ts.isSwitchStatement(parent)) &&
      parent.expression === outer
    )
      return 'as-value';
    if (ts.isConditionalExpression(parent)) return parent.condition === outer ? 'as-value' : this.of(parent, depth);
    if (ts.isPrefixUnaryExpression(parent)) return 'as-value';
    if (ts.isBinaryExpression(parent)) return this.operand(parent, outer, depth);
    if (ts.isVariableDeclaration(parent) && parent.initializer === outer) return this.kept(parent, type, depth);
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === outer))
      return this.given(outer, type);
    return this.#isForValue(outer) ? 'as-value' : this.expected(outer, type);
  }

  #isForValue(argument: ts.Expression): boolean {
    const { ts, checker } = this.project;
    const call = argument.parent;
    if (!ts.isCallExpression(call)) return false;
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const parameter = declaration?.parameters[call.arguments.indexOf(argument)];
    return parameter !== undefined && ts.isParameter(parameter) && this.takingValue.has(parameter);
  }

  protected operand(operation: ts.BinaryExpression, operand: ts.Expression, depth: number): PromiseUse {
    const { ts, checker } = this.project;
    const { kind } = operation.operatorToken;
    const {
      AmpersandAmpersandToken,
      BarBarToken,
      QuestionQuestionToken,
      CommaToken,
      EqualsToken,
      EqualsEqualsToken,
      EqualsEqualsEqualsToken,
      ExclamationEqualsToken,
      ExclamationEqualsEqualsToken,
    } = ts.SyntaxKind;
    if (kind === AmpersandAmpersandToken || kind === BarBarToken || kind === QuestionQuestionToken)
      return operation.left === operand && kind !== QuestionQuestionToken ? 'as-value' : this.of(operation, depth);
    if (kind === CommaToken) return operation.left === operand ? 'dropped' : this.of(operation, depth);
    if (kind === EqualsToken)
      return operation.left === operand
        ? 'as-promise'
        : this.#assignable(operand, checker.getTypeAtLocation(operation.left));
    if (
      kind === EqualsEqualsToken ||
      kind === EqualsEqualsEqualsToken ||
      kind === ExclamationEqualsToken ||
      kind === ExclamationEqualsEqualsToken
    ) {
      const other = checker.getTypeAtLocation(operation.left === operand ? operation.right : operation.left);
      const isNothing =
        (other.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
      return isNothing || isPromiseType(this.project, other) ? 'as-promise' : 'as-value';
    }
    return 'as-value';
  }

  /** A variable is what its uses make of it: one that takes it for the value is enough, unless another takes the promise. */
  protected kept(declaration: ts.VariableDeclaration, type: ts.Type, depth: number): PromiseUse {
    const { ts, checker } = this.project;
    if (declaration.type)
      return this.#assignable(declaration.initializer!, checker.getTypeFromTypeNode(declaration.type));
    if (ts.isArrayBindingPattern(declaration.name)) return 'as-value';
    if (ts.isObjectBindingPattern(declaration.name)) {
      const keys = declaration.name.elements.map(({ propertyName, name, dotDotDotToken }) =>
        dotDotDotToken ? undefined : (propertyName ?? name).getText(),
      );
      return keys.some((key) => key === undefined || !checker.getPropertyOfType(type, key)) ? 'as-value' : 'as-promise';
    }
    if (depth > 3) return 'as-promise';
    const uses: PromiseUse[] = [];
    for (const place of this.names.usesOf(declaration, declaration.name.text)) {
      if (!ts.isIdentifier(place)) continue;
      uses.push(
        ts.isShorthandPropertyAssignment(place.parent) ? this.expected(place, type) : this.of(place, depth + 1),
      );
    }
    return uses.includes('as-value') && !uses.includes('as-promise') && !uses.includes('returned')
      ? 'as-value'
      : 'as-promise';
  }

  protected given(outer: ts.Expression, type: ts.Type): PromiseUse {
    const { ts, checker } = this.project;
    let fn: ts.Node = outer.parent;
    while (!ts.isFunctionLike(fn)) fn = fn.parent;
    if (!isFunctionWithBody(ts, fn) || (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async) !== 0)
      return 'as-promise';
    if (fn.type) return this.assignableTo(type, checker.getTypeFromTypeNode(fn.type));
    const expected = checker.getContextualType(outer);
    if (!expected) return 'returned';
    // `() => void` takes a function of any result, and looks at none.
    return expected.flags & ts.TypeFlags.Void ? 'dropped' : this.assignableTo(type, expected);
  }

  protected expected(outer: ts.Expression, type: ts.Type): PromiseUse {
    const expected = this.project.checker.getContextualType(outer);
    return expected ? this.assignableTo(type, expected) : 'as-promise';
  }

  #assignable(value: ts.Expression, target: ts.Type): PromiseUse {
    return this.assignableTo(this.project.checker.getTypeAtLocation(value), target);
  }

  /** Its value fits and the promise does not: an `await` is missing. */
  protected assignableTo(type: ts.Type, target: ts.Type): PromiseUse {
    const checker = this.project.checker as ts.TypeChecker & {
      isTypeAssignableTo(source: ts.Type, target: ts.Type): boolean;
    };
    const awaited = checker.getAwaitedType(type);
    return awaited !== undefined &&
      !checker.isTypeAssignableTo(type, target) &&
      checker.isTypeAssignableTo(awaited, target)
      ? 'as-value'
      : 'as-promise';
  }
}
