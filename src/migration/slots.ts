import type ts from 'typescript';
import type { BlockReason } from '../plans/reasons.js';
import { outermost } from './containers.js';
import type { Lists } from './lists.js';
import type { Maker, Makers } from './makers.js';
import type { Project, TypeScript } from './project.js';
import { takingOf } from './taking.js';
import { testCall } from './test-calls.js';
import { wrapping, type Wrapping } from './wrapping.js';

/** Array methods that need an answer for each element, and what makes theirs of all the answers. */
export const ANSWERS = {
  filter: '.flat()',
  find: '.flat().at(0)',
  findLast: '.flat().at(-1)',
  findIndex: '.findIndex(Boolean)',
  findLastIndex: '.findLastIndex(Boolean)',
  some: '.some(Boolean)',
  every: '.every(Boolean)',
} as const;
type AnswerMethod = keyof typeof ANSWERS;
export type EachMethod = 'map' | 'forEach' | 'flatMap' | 'from' | AnswerMethod;

export const isAnswerMethod = (method: string): method is AnswerMethod => Object.hasOwn(ANSWERS, method);
/** Those that give elements, not answers: their callback then gives the element, or nothing. */
export const givesElements = (method: EachMethod): boolean =>
  method === 'filter' || method === 'find' || method === 'findLast';

/** What becomes of a function that stands in an expression's place. */
export type Slot =
  /** A declaration of the program holds it: its uses can be followed. */
  | { readonly kind: 'held'; readonly by: ts.Declaration }
  /** A function of the program gives it, and whoever calls it then takes a promise, or is known. */
  | { readonly kind: 'given'; readonly by: Maker }
  /** Whoever calls it takes a promise. */
  | { readonly kind: 'accepted' }
  /** Nobody calls it here. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'invoked'; readonly call: ts.CallExpression }
  /** An array method that calls it once for each element. */
  | { readonly kind: 'each'; readonly call: ts.CallExpression; readonly method: EachMethod }
  /** `reduce`: called once for each element, with what it gave for the one before. */
  | { readonly kind: 'reduced'; readonly call: ts.CallExpression }
  /** The call gives what the function gives. */
  | { readonly kind: 'passed-through'; readonly call: ts.CallExpression }
  /** The call gives another function, that gives what it gives: `memoize(load)`. */
  | (Wrapping & { readonly kind: 'wrapped'; readonly as: Slot })
  /** `expect(f).toThrow()`, `assert.throws(f)`: the assertion that becomes one about a rejection. */
  | {
      readonly kind: 'expected-to-throw';
      readonly call: ts.CallExpression;
      readonly name: ts.Identifier;
      readonly as: string;
    }
  | { readonly kind: 'blocked'; readonly reason: BlockReason };

const blocked = (reason: BlockReason): Slot => ({ kind: 'blocked', reason });

const LATER =
  /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener|subscribe|setTimeout|setInterval|setImmediate|nextTick|requestAnimationFrame|requestIdleCallback|schedule|defer|on[A-Z]\w*)$/;

function lastName(ts: TypeScript, callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** The library interface that declares the method called: `Array`, `Map`, `Promise`, `JSON`. */
function libraryOwner({ ts, checker, program }: Project, callee: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const declaration = checker.getSymbolAtLocation(callee.name)?.declarations?.[0];
  if (!declaration || !program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return undefined;
  return ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : undefined;
}

function arraySlot(call: ts.CallExpression, owner: string, method: string, index: number): Slot | undefined {
  // It waits for what its callback gives, although its type does not say so.
  if (owner === 'Promise' && method === 'finally') return { kind: 'accepted' };
  if (owner === 'JSON') return blocked('json-hook');
  if (owner === 'ArrayConstructor')
    return method === 'from' && index === 1 ? { kind: 'each', call, method } : undefined;
  if (owner !== 'Array' && owner !== 'ReadonlyArray') return undefined;
  switch (method) {
    case 'map':
    case 'forEach':
    case 'flatMap':
      return call.arguments.length === 1 ? { kind: 'each', call, method } : blocked('array-callback');
    case 'sort':
    case 'toSorted':
      return blocked('comparator');
    case 'reduce':
    case 'reduceRight':
      return { kind: 'reduced', call };
    default:
      // `push` and its like call nothing: they keep it.
      if (!isAnswerMethod(method)) return undefined;
      return call.arguments.length === 1 ? { kind: 'each', call, method } : blocked('array-callback');
  }
}

/** `cursor.forEach(f)` of what can be iterated as well, and gives the same items then. */
function iteratedSlot({ ts, checker }: Project, call: ts.CallExpression, method: string): Slot | undefined {
  if (method !== 'forEach' || !ts.isPropertyAccessExpression(call.expression) || call.arguments.length !== 1)
    return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(call.expression.expression));
  const iterates = type.getProperties().find(({ escapedName }) => String(escapedName).startsWith('__@iterator'));
  const made = iterates && checker.getTypeOfSymbolAtLocation(iterates, call).getCallSignatures()[0]?.getReturnType();
  const [item, , sent] = made ? checker.getTypeArguments(made as ts.TypeReference) : [];
  // A loop sends nothing, and an iterator that is declared to be sent `never` allows none.
  if (sent && sent.flags & ts.TypeFlags.Never) return undefined;
  const given = checker.getResolvedSignature(call)?.parameters[0];
  const taken = given && checker.getTypeOfSymbolAtLocation(given, call).getCallSignatures()[0]?.parameters[0];
  const isSame =
    item &&
    taken &&
    checker.typeToString(item) === checker.typeToString(checker.getTypeOfSymbolAtLocation(taken, call));
  return isSame ? { kind: 'each', call, method } : undefined;
}

/** `expect(f)` up to the name of its matcher. */
function thrownOf(ts: TypeScript, call: ts.CallExpression): Slot | undefined {
  const name = lastName(ts, call.expression);
  if (name === 'throws' || name === 'doesNotThrow') {
    if (!ts.isPropertyAccessExpression(call.expression) || !ts.isIdentifier(call.expression.name))
      return blocked('assertion-on-throw');
    return {
      kind: 'expected-to-throw',
      call,
      name: call.expression.name,
      as: name === 'throws' ? 'rejects' : 'doesNotReject',
    };
  }
  if (name !== 'expect') return undefined;
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

  constructor(project: Project, lists: Lists, makers: Makers) {
    this.#project = project;
    this.#lists = lists;
    this.#makers = makers;
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
    if (ts.isJsxExpression(parent)) return this.#attribute(parent, outer);
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

  #attribute(expression: ts.JsxExpression, value: ts.Expression): Slot {
    const { ts, checker } = this.#project;
    const expected = checker.getContextualType(value);
    const name =
      ts.isJsxAttribute(expression.parent) && ts.isIdentifier(expression.parent.name)
        ? expression.parent.name.text
        : '';
    const taking = expected ? takingOf(this.#project, expected) : 'no-function';
    if (taking === 'promise') return { kind: 'accepted' };
    if (taking === 'void' || taking === 'anything')
      return /^on[A-Z]/.test(name) ? { kind: 'accepted' } : blocked('void-callback');
    return blocked(taking === 'no-function' ? 'value-escapes' : 'synchronous-callback');
  }

  #expected(value: ts.Expression, otherwise: BlockReason): Slot {
    const expected = this.#project.checker.getContextualType(value);
    const taking = expected ? takingOf(this.#project, expected) : 'no-function';
    return taking === 'promise' ? { kind: 'accepted' } : blocked(otherwise);
  }

  #argument(call: ts.CallExpression | ts.NewExpression, argument: ts.Expression): Slot {
    const { ts, checker, isOwn } = this.#project;
    const index = call.arguments?.indexOf(argument) ?? -1;
    const name = lastName(ts, call.expression) ?? '';
    if (ts.isNewExpression(call) && name === 'Promise') return blocked('promise-executor');
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
        thrownOf(ts, call);
      if (known) return known;
    }
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const isOwnCode =
      declaration !== undefined &&
      isOwn(declaration.getSourceFile()) &&
      (declaration as Partial<ts.FunctionLikeDeclaration>).body !== undefined;
    const test = isOwnCode ? undefined : testCall(ts, call.expression);
    if (test === 'group') return blocked('test-group');
    const parameter =
      declaration && !ts.isJSDocSignature(declaration)
        ? (declaration.parameters[index] ?? declaration.parameters.at(-1))
        : undefined;
    // Where a test library's types are not installed, or not for this file.
    if (!declaration && test) return this.#test(argument);
    if (!parameter || !ts.isParameter(parameter)) return blocked('value-escapes');
    const declared = checker.getTypeAtLocation(parameter);
    const expected = parameter.dotDotDotToken
      ? (checker.getIndexTypeOfType(declared, ts.IndexKind.Number) ?? declared)
      : declared;
    const taking = takingOf(this.#project, expected);
    if (test && (taking === 'promise' || taking === 'void' || taking === 'anything')) return this.#test(argument);
    if (taking === 'promise') return { kind: 'accepted' };
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
    // A result of type `any` says nothing about who waits: an OAuth handler of Meteor's was such a one, and nobody did.
    if (taking === 'anything' && expected.getCallSignatures().length > 0)
      return LATER.test(name) ? { kind: 'accepted' } : blocked('value-escapes');
    if (taking === 'void') return LATER.test(name) ? { kind: 'accepted' } : blocked('void-callback');
    if (taking === 'generic') {
      const given = expected.getCallSignatures().map((each) => checker.getReturnTypeOfSignature(each));
      return ts.isCallExpression(call) && result !== undefined && given.includes(result)
        ? { kind: 'passed-through', call }
        : blocked('generic-callback');
    }
    // `Function` says nothing of a result.
    if (taking === 'no-function' && LATER.test(name) && (expected.symbol as ts.Symbol | undefined)?.name === 'Function')
      return { kind: 'accepted' };
    return blocked(taking === 'value' ? 'synchronous-callback' : 'value-escapes');
  }

  #test(argument: ts.Expression): Slot {
    const { ts } = this.#project;
    return (ts.isArrowFunction(argument) || ts.isFunctionExpression(argument)) &&
      argument.parameters.some(({ name }) => ts.isIdentifier(name) && /^(?:done|cb|callback|next)$/.test(name.text))
      ? blocked('done-callback')
      : { kind: 'accepted' };
  }
}
