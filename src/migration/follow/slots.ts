import type ts from 'typescript';
import type { BlockReason } from '../../plans/reasons.js';
import { outermost } from '../program/containers.js';
import type { Lists } from './lists.js';
import type { Makers } from './makers.js';
import type { Project, TypeScript } from '../program/project.js';
import { takingOf } from './taking.js';
import type { Takers } from './takers.js';
import { wrapping } from './wrapping.js';
import { arraySlot, iteratedSlot, libraryOwner } from './array-slots.js';
import { blocked, type Slot } from './slot.js';

function lastName(ts: TypeScript, callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** The matcher that follows `expect(f)`. */
function matched(ts: TypeScript, call: ts.CallExpression): Slot | undefined {
  let at: ts.Expression = call;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.expression === at) {
    const { parent } = at;
    const { name: matcher } = parent;
    at = parent;
    if (matcher.text === 'rejects' || matcher.text === 'resolves') return { kind: 'accepted' };
    // Neither library has a word for a promise of a function that must not reject.
    if (matcher.text === 'not') return blocked('assertion-on-throw');
    if (ts.isCallExpression(parent.parent) && parent.parent.expression === parent) {
      const isThrow = /^toThrow/.test(matcher.text) && ts.isIdentifier(matcher);
      if (!isThrow)
        return matcher.text.startsWith('toHaveBeen')
          ? { kind: 'unused' }
          : /throw/i.test(matcher.text)
            ? blocked('assertion-on-throw')
            : undefined;
      return { kind: 'expected-to-throw', call: parent.parent, name: matcher, as: `rejects.${matcher.text}` };
    }
  }
  return undefined;
}

export class Slots {
  readonly #project: Project;
  readonly #lists: Lists;
  readonly #makers: Makers;
  readonly #takers: Takers;

  constructor(project: Project, lists: Lists, makers: Makers, takers: Takers) {
    this.#project = project;
    this.#lists = lists;
    this.#makers = makers;
    this.#takers = takers;
  }

  /** Where a function goes that this expression, with what is around it, comes to. */
  of(expression: ts.Expression): Slot {
    const { ts } = this.#project;
    const outer = outermost(ts, expression);
    const { parent } = outer;
    if (ts.isCallExpression(parent) && parent.expression === outer) return { kind: 'invoked', call: parent };
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return this.#argument(parent, outer);
    if (ts.isVariableDeclaration(parent) && parent.initializer === outer && ts.isIdentifier(parent.name))
      return { kind: 'held', by: parent };
    if ((ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === outer)
      return { kind: 'held', by: parent };
    if (ts.isShorthandPropertyAssignment(parent)) return { kind: 'held', by: parent };
    if (ts.isExportAssignment(parent)) return { kind: 'held', by: parent };
    if (ts.isBinaryExpression(parent)) return this.#operand(parent, outer);
    if (ts.isConditionalExpression(parent)) return parent.condition === outer ? { kind: 'unused' } : this.of(parent);
    if (ts.isJsxExpression(parent)) return this.#attribute(outer);
    if (
      ts.isPrefixUnaryExpression(parent) ||
      ts.isTypeOfExpression(parent) ||
      ts.isVoidExpression(parent) ||
      ts.isExpressionStatement(parent) ||
      ts.isIfStatement(parent)
    )
      return { kind: 'unused' };
    if (ts.isPropertyAccessExpression(parent) && parent.expression === outer) return this.#member(parent);
    if (
      ts.isArrayLiteralExpression(parent) &&
      ts.isVariableDeclaration(parent.parent) &&
      this.#lists.has(parent.parent)
    )
      return { kind: 'held', by: parent.parent };
    const maker =
      ts.isReturnStatement(parent) || ts.isArrowFunction(parent)
        ? this.#makers.of(outer, (call) => this.of(call))
        : undefined;
    if (maker) return { kind: 'given', by: maker };
    if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || ts.isArrayLiteralExpression(parent))
      return this.#expected(outer, 'value-escapes');
    return blocked('value-escapes');
  }

  #member(access: ts.PropertyAccessExpression): Slot {
    const { ts } = this.#project;
    const call = access.parent;
    if (!ts.isCallExpression(call) || call.expression !== access) return { kind: 'unused' };
    if (access.name.text === 'bind') return this.of(call);
    return access.name.text === 'call' || access.name.text === 'apply' ? { kind: 'invoked', call } : { kind: 'unused' };
  }

  #operand(operation: ts.BinaryExpression, operand: ts.Expression): Slot {
    const { ts, checker } = this.#project;
    const {
      EqualsToken,
      AmpersandAmpersandToken,
      BarBarToken,
      QuestionQuestionToken,
      CommaToken,
      QuestionQuestionEqualsToken,
      BarBarEqualsToken,
    } = ts.SyntaxKind;
    const { kind } = operation.operatorToken;
    if (kind === EqualsToken || kind === QuestionQuestionEqualsToken || kind === BarBarEqualsToken) {
      if (operation.left === operand) return { kind: 'unused' };
      const { left } = operation;
      const declaration = checker.getSymbolAtLocation(
        ts.isPropertyAccessExpression(left) ? left.name : left,
      )?.valueDeclaration;
      return declaration ? { kind: 'held', by: declaration } : blocked('value-escapes');
    }
    const isValue =
      kind === BarBarToken ||
      kind === QuestionQuestionToken ||
      (operation.right === operand && (kind === AmpersandAmpersandToken || kind === CommaToken));
    return isValue ? this.of(operation) : { kind: 'unused' };
  }

  #attribute(value: ts.Expression): Slot {
    const expected = this.#project.checker.getContextualType(value);
    switch (expected ? takingOf(this.#project, expected) : 'no-function') {
      case 'promise':
        return { kind: 'accepted' };
      case 'void':
        return { kind: 'ignored', at: value };
      case 'anything':
      case 'no-function':
        return blocked('value-escapes');
      default:
        return blocked('synchronous-callback');
    }
  }

  #expected(value: ts.Expression, otherwise: BlockReason): Slot {
    const expected = this.#project.checker.getContextualType(value);
    const taking = expected ? takingOf(this.#project, expected) : 'no-function';
    return taking === 'promise' ? { kind: 'accepted' } : blocked(otherwise);
  }

  /** An assertion calls the function that it is given, to see it throw. */
  #thrown(call: ts.CallExpression, index: number): Slot | undefined {
    const { ts } = this.#project;
    const row = index === 0 ? this.#takers.row('assertion', call.expression) : undefined;
    if (!row?.throws) return row && matched(ts, call);
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
    return row.twin !== undefined && ts.isPropertyAccessExpression(call.expression) && ts.isIdentifier(name)
      ? { kind: 'expected-to-throw', call, name, as: row.twin }
      : blocked('assertion-on-throw');
  }

  #argument(call: ts.CallExpression | ts.NewExpression, argument: ts.Expression): Slot {
    const { ts, checker, isOwn } = this.#project;
    const index = call.arguments?.indexOf(argument) ?? -1;
    const name = lastName(ts, call.expression) ?? '';
    if (ts.isCallExpression(call)) {
      const owner = libraryOwner(this.#project, call.expression);
      const list =
        owner === 'Array' &&
        (name === 'push' || name === 'unshift') &&
        this.#lists.of((call.expression as ts.PropertyAccessExpression).expression);
      if (list) return { kind: 'held', by: list };
      const known =
        (owner === undefined ? undefined : arraySlot(call, owner, name, index)) ??
        iteratedSlot(this.#project, call, name) ??
        this.#thrown(call, index);
      if (known) return known;
      // `Object.assign(load, { version })` is the function still.
      if (this.#takers.row('known-safe', call.expression)?.givesBack === index) return this.of(call);
    }
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const isOwnCode =
      declaration !== undefined &&
      isOwn(declaration.getSourceFile()) &&
      (declaration as Partial<ts.FunctionLikeDeclaration>).body !== undefined;
    const parameter =
      declaration && !ts.isJSDocSignature(declaration)
        ? (declaration.parameters[index] ?? declaration.parameters.at(-1))
        : undefined;
    const isTyped = parameter !== undefined && ts.isParameter(parameter);
    const declared = isTyped ? checker.getTypeAtLocation(parameter) : undefined;
    const expected =
      declared && (parameter as ts.ParameterDeclaration).dotDotDotToken
        ? (checker.getIndexTypeOfType(declared, ts.IndexKind.Number) ?? declared)
        : declared;
    const { called, result: becomes } = this.#takers.of(call, index, expected);
    if (called.when === 'at-once' && called.row.group) return blocked('test-group');
    if (called.when === 'at-once' && called.row.export === 'Promise') return blocked('promise-executor');
    if (called.when === 'test') return becomes === 'awaited' ? { kind: 'accepted' } : blocked('done-callback');
    if (becomes === 'awaited') return { kind: 'accepted' };
    if (!isTyped || !expected)
      return becomes === 'ignored' ? { kind: 'ignored', at: argument } : blocked('value-escapes');
    const taking = takingOf(this.#project, expected);
    const result =
      declaration &&
      checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(declaration as ts.SignatureDeclaration)!);
    // `useCallback(f)`: the call comes to the function itself.
    if (ts.isCallExpression(call) && result === expected && expected.flags & ts.TypeFlags.TypeParameter)
      return this.of(call);
    const wrapped =
      taking === 'generic' && ts.isCallExpression(call) && wrapping(this.#project, parameter, expected, result);
    if (wrapped) return { kind: 'wrapped', ...wrapped, as: this.of(call) };
    if (isOwnCode && taking !== 'no-function' && !parameter.dotDotDotToken && ts.isIdentifier(parameter.name))
      return { kind: 'held', by: parameter };
    if (becomes === 'ignored')
      return called.when === 'at-once' ? blocked('void-callback') : { kind: 'ignored', at: argument };
    // A result of type `any` says nothing about who waits: an OAuth handler of Meteor's was such a one, and nobody did.
    if (taking === 'anything') return blocked('value-escapes');
    if (taking === 'generic') {
      const given = expected.getCallSignatures().map((each) => checker.getReturnTypeOfSignature(each));
      return ts.isCallExpression(call) && result !== undefined && given.includes(result)
        ? { kind: 'passed-through', call }
        : blocked('generic-callback');
    }
    return blocked(becomes === 'needed' || becomes === 'collected' ? 'synchronous-callback' : 'value-escapes');
  }
}
