import type ts from 'typescript';
import { containerOf, holderOf, isFunctionWithBody, outermost, type FunctionWithBody } from '../program/containers.js';
import type { NameNode, Names } from '../program/names.js';
import { isGathered } from '../program/positions.js';
import type { Project } from '../program/project.js';
import { PromiseUses, type PromiseUse } from '../follow/promise-uses.js';
import { isInferred, isPromiseExpected, takesPromiseItself } from '../follow/promise-takers.js';
import type { Slots } from '../follow/slots.js';
import { isPromiseType, takingOf } from '../follow/taking.js';

/** A declaration with a value of its own that keeps a promise where no type says what it keeps. */
type Keeper =
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.BindingElement
  | ts.PropertyDeclaration
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment;

/** The expression that a name is, with what it is taken from: `session.valid`, `session['valid']`. */
export function namedExpression(ts: Project['ts'], place: NameNode): ts.Expression {
  const { parent } = place;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === place) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === place);
  return isMember ? parent : place;
}

/**
 * Finds out where the promise of an API that gave a plain value before is taken for that value: everywhere that no type
 * says that it takes a promise.
 */
export class ApiUses extends PromiseUses {
  readonly #slots: Slots;
  readonly #asked = new Set<ts.Node>();
  /** Declarations that keep the promise itself: each of their uses is judged by itself. */
  readonly keeping = new Set<ts.Declaration>();
  /** Functions that give it, since another one that gives it was made into them. */
  readonly giving = new Set<ts.Declaration>();

  constructor(project: Project, names: Names, slots: Slots) {
    super(project, names);
    this.#slots = slots;
  }

  /** The promise's type, also of one that may be missing. */
  override typeOf(expression: ts.Expression): ts.Type | undefined {
    const { checker } = this.project;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => isPromiseType(this.project, part)) ? type : undefined;
  }

  /** May it give one? Another overload may give something else. */
  mayBePromise(expression: ts.Expression): boolean {
    const { ts, checker } = this.project;
    const type = checker.getTypeAtLocation(expression);
    return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 || isPromiseType(this.project, type);
  }

  override of(expression: ts.Expression, depth = 0, given = this.typeOf(expression)): PromiseUse {
    const { ts, checker } = this.project;
    const type = given ?? checker.getTypeAtLocation(expression);
    const { parent } = expression;
    // Whatever a cast says of it, it is a promise.
    if (outermost(ts, expression) !== expression && ts.isExpression(parent)) return this.of(parent, depth, type);
    if (ts.isYieldExpression(parent)) {
      const { kind, ...at } = containerOf(ts, parent);
      const isAwaiting = kind === 'function' && 'fn' in at && isAsyncFunction(ts, at.fn);
      return isAwaiting && !parent.asteriskToken ? 'as-promise' : 'as-value';
    }
    const isKept =
      (ts.isPropertyDeclaration(parent) ||
        ts.isPropertyAssignment(parent) ||
        ts.isParameter(parent) ||
        ts.isBindingElement(parent)) &&
      parent.initializer === expression;
    if (isKept) return this.#keptIn(parent, type, depth);
    if (ts.isShorthandPropertyAssignment(parent)) return this.#keptIn(parent, type, depth);
    return super.of(expression, depth, type);
  }

  protected override operand(operation: ts.BinaryExpression, operand: ts.Expression, depth: number): PromiseUse {
    const { ts, checker } = this.project;
    const { kind } = operation.operatorToken;
    const { FirstAssignment, LastAssignment, InstanceOfKeyword, QuestionQuestionToken } = ts.SyntaxKind;
    if (kind === InstanceOfKeyword && operation.left === operand) return 'as-promise';
    // A promise is never missing: who asks wants to know of its value.
    if (kind === QuestionQuestionToken && operation.left === operand) return 'as-value';
    const isCompared = /^[!=]==?$/.test(operation.operatorToken.getText());
    if (isCompared) {
      const other = operation.left === operand ? operation.right : operation.left;
      return takesPromiseItself(this.project, checker.getTypeAtLocation(other)) ? 'as-promise' : 'as-value';
    }
    if (kind < FirstAssignment || kind > LastAssignment) return super.operand(operation, operand, depth);
    if (operation.left === operand) return 'dropped';
    if (!/^(?:\?\?|\|\||&&)?=$/.test(operation.operatorToken.getText())) return 'as-value';
    const use = this.#assigned(operation.left, depth);
    const isValue = ts.isExpressionStatement(operation.parent) ? false : this.of(operation, depth) === 'as-value';
    return isValue ? 'as-value' : use;
  }

  #assigned(left: ts.Expression, depth: number): PromiseUse {
    const { ts, checker } = this.project;
    const name = ts.isPropertyAccessExpression(left) ? left.name : left;
    const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
    const isUntyped = declaration !== undefined && !(declaration as Partial<ts.VariableDeclaration>).type;
    if (isUntyped && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
      return this.#keptIn(declaration, undefined, depth);
    return takesPromiseItself(this.project, checker.getTypeAtLocation(left)) ? 'as-promise' : 'as-value';
  }

  protected override kept(declaration: ts.VariableDeclaration, type: ts.Type, depth: number): PromiseUse {
    return this.project.ts.isIdentifier(declaration.name)
      ? this.#keptIn(declaration, type, depth)
      : super.kept(declaration, type, depth);
  }

  #keptIn(keeper: Keeper, type: ts.Type | undefined, depth: number): PromiseUse {
    const { ts, checker } = this.project;
    const { name, type: declared } = keeper as Partial<ts.VariableDeclaration>;
    if (declared) return this.#fits(checker.getTypeFromTypeNode(declared));
    if (!name || ts.isArrayBindingPattern(name)) return 'as-value';
    if (ts.isObjectBindingPattern(name)) {
      const keys = name.elements.map(({ propertyName, name: own, dotDotDotToken }) =>
        dotDotDotToken ? undefined : (propertyName ?? own).getText(),
      );
      return keys.every((key) => key !== undefined && type && checker.getPropertyOfType(type, key))
        ? 'as-promise'
        : 'as-value';
    }
    const isProperty = ts.isPropertyAssignment(keeper) || ts.isShorthandPropertyAssignment(keeper);
    if (isProperty && isPromiseExpected(this.project, keeper.name as ts.Identifier, keeper)) return 'as-promise';
    if (this.#asked.has(keeper) || depth > 5) return 'dropped';
    this.#asked.add(keeper);
    const uses = this.#usesOf(keeper, depth);
    this.#asked.delete(keeper);
    const isPromise = uses.includes('as-promise') || uses.includes('returned');
    // A default is for whoever gives nothing: what is given is a promise as well.
    const isDefault = ts.isParameter(keeper) || ts.isBindingElement(keeper);
    const isField = ts.isPropertyDeclaration(keeper);
    if (isPromise || isDefault || isField) this.keeping.add(keeper);
    return isPromise || (isDefault && uses.length > 0) ? 'as-promise' : 'as-value';
  }

  #usesOf(keeper: Keeper, depth: number): PromiseUse[] {
    const { ts } = this.project;
    return this.names.allUsesOf(keeper).flatMap((place): PromiseUse[] => {
      if (ts.isBindingElement(place.parent)) return [this.#keptIn(place.parent, undefined, depth + 1)];
      const expression = namedExpression(ts, place);
      const use = this.of(expression, depth + 1);
      return use === 'dropped' ? [] : [use];
    });
  }

  /** What becomes of a list of promises: `names.map((name) => compare(name))`. */
  ofList(list: ts.Expression, depth = 0): PromiseUse {
    const { ts, checker } = this.project;
    const outer = outermost(ts, list);
    const { parent } = outer;
    if (isGathered(ts, outer) || ts.isVoidExpression(parent)) return 'as-promise';
    if (ts.isExpressionStatement(parent)) return 'dropped';
    if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent))
      return isGathered(ts, parent.parent) ? 'as-promise' : this.ofList(parent.parent, depth);
    if (ts.isForOfStatement(parent) && parent.expression === outer) {
      const [each] = ts.isVariableDeclarationList(parent.initializer) ? parent.initializer.declarations : [];
      return parent.awaitModifier ? 'as-promise' : each ? this.#keptIn(each, undefined, depth) : 'as-value';
    }
    if (ts.isPropertyAccessExpression(parent))
      return /^(?:length|push|unshift)$/.test(parent.name.text) ? 'dropped' : 'as-value';
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && !parent.type && depth < 4)
      return this.#oneOf(
        this.names.allUsesOf(parent).map((place) => this.ofList(namedExpression(ts, place), depth + 1)),
      );
    const expected = checker.getContextualType(outer);
    const element = expected && checker.getIndexTypeOfType(checker.getNonNullableType(expected), ts.IndexKind.Number);
    if (element) return isInferred(this.project, outer) ? 'as-value' : this.#fits(element);
    if (!ts.isReturnStatement(parent) && !ts.isArrowFunction(parent)) return 'as-value';
    const container = containerOf(ts, outer);
    const holder = container.kind === 'function' ? holderOf(ts, container.fn) : undefined;
    if (!holder || depth > 3 || (container as { readonly fn: FunctionWithBody }).fn.type) return 'as-value';
    return this.#oneOf(
      this.names.allUsesOf(holder).map((place) => {
        const call = outermost(ts, namedExpression(ts, place)).parent;
        return ts.isCallExpression(call) ? this.ofList(call, depth + 1) : 'as-value';
      }),
    );
  }

  #oneOf(uses: readonly PromiseUse[]): PromiseUse {
    return uses.includes('as-promise') && !uses.includes('as-value') ? 'as-promise' : 'as-value';
  }

  protected override given(outer: ts.Expression): PromiseUse {
    const { ts, checker } = this.project;
    let fn: ts.Node = outer.parent;
    while (!ts.isFunctionLike(fn)) fn = fn.parent;
    if (isAsyncFunction(ts, fn)) return 'as-promise';
    if (fn.type) return this.#fits(checker.getTypeFromTypeNode(fn.type));
    if (ts.isGetAccessor(fn)) return 'returned';
    if (!isFunctionWithBody(ts, fn) || fn.asteriskToken) return 'as-value';
    if (!holderOf(ts, fn)) return this.#answered(fn as ts.ArrowFunction);
    const expected = checker.getContextualType(outer);
    if (!expected) return 'returned';
    return expected.flags & ts.TypeFlags.Void ? 'dropped' : this.#fits(expected);
  }

  /** What becomes of what a function gives that is handed to another one. */
  #answered(fn: ts.FunctionExpression | ts.ArrowFunction): PromiseUse {
    const slot = this.#slots.of(fn);
    switch (slot.kind) {
      case 'accepted':
      case 'ignored':
      case 'unused':
        return 'as-promise';
      case 'invoked':
      case 'passed-through':
        return this.of(slot.call);
      case 'each':
        if (slot.method === 'forEach') return 'dropped';
        return slot.method === 'map' || slot.method === 'from' ? this.ofList(slot.call) : 'as-value';
      case 'wrapped':
        // What is made of it gives the promise.
        if (slot.as.kind === 'held') this.giving.add(slot.as.by);
        return slot.as.kind === 'held' || slot.as.kind === 'unused' ? 'as-promise' : 'as-value';
      case 'held': {
        const taking = takingOf(this.project, this.project.checker.getTypeAtLocation(slot.by));
        return taking === 'promise' ? 'as-promise' : taking === 'void' ? 'dropped' : 'as-value';
      }
      default:
        return 'as-value';
    }
  }

  protected override expected(outer: ts.Expression, type: ts.Type): PromiseUse {
    const { parent } = outer;
    const { ts, checker } = this.project;
    if (isPromiseExpected(this.project, outer, outer)) return 'as-promise';
    // `identity(compare(name))` comes to the promise itself.
    const call = ts.isCallExpression(parent) ? parent : undefined;
    const signature = call && checker.getResolvedSignature(call)?.declaration;
    const taken = signature?.parameters[call!.arguments.indexOf(outer)];
    const isSame =
      taken &&
      ts.isParameter(taken) &&
      taken.type &&
      signature.type &&
      checker.getTypeFromTypeNode(taken.type).flags & ts.TypeFlags.TypeParameter &&
      checker.getTypeFromTypeNode(taken.type) === checker.getTypeFromTypeNode(signature.type as ts.TypeNode);
    if (isSame) return this.of(call!, 0, type);
    return call && this.#isAssertedLater(call) ? 'as-promise' : 'as-value';
  }

  /** `expect(compare(name)).resolves` */
  #isAssertedLater({ parent }: ts.CallExpression): boolean {
    const { ts } = this.project;
    return ts.isPropertyAccessExpression(parent) && /^(?:resolves|rejects)$/.test(parent.name.text);
  }

  #fits(target: ts.Type): PromiseUse {
    return takesPromiseItself(this.project, target) ? 'as-promise' : 'as-value';
  }
}

const isAsyncFunction = (ts: Project['ts'], fn: ts.Node): boolean =>
  (ts.getCombinedModifierFlags(fn as ts.Declaration) & ts.ModifierFlags.Async) !== 0;
