import type ts from 'typescript';
import type { Step } from '../../plans/plan.js';
import type { ParameterOfApi } from '../seeds/api-parameters.js';
import { bareExpression, codeHolder, functionOf, isFunctionWithBody, outermost } from '../program/containers.js';
import { ignoresMigration, type Hindrances } from './hindrances.js';
import type { DeclaredTogether } from '../program/declared-together.js';
import type { LateStatements } from './late-statements.js';
import type { LettingGo } from './letting-go.js';
import type { Lists } from './lists.js';
import { Moves } from './moves.js';
import type { NameNode, Names } from '../program/names.js';
import type { PromiseUses } from './promise-uses.js';
import { isCommonJsExport, isInType, resultTypeOf } from '../program/positions.js';
import type { Project } from '../program/project.js';
import type { Order } from '../request.js';
import { Results } from './results.js';
import { SecondNames } from './second-names.js';
import type { Slot } from './slot.js';
import type { Slots } from './slots.js';
import { holdsServerComponents } from '../program/server-components.js';
import { givesNoPromise } from './taking.js';
import type { Waiting } from './waiting.js';

interface Parts {
  readonly project: Project;
  readonly names: Names;
  readonly declaredTogether: DeclaredTogether;
  readonly lists: Lists;
  readonly slots: Slots;
  readonly hindrances: Hindrances;
  readonly waiting: Waiting;
  readonly uses: PromiseUses;
  readonly order: Order;
  readonly lettingGo: LettingGo;
  readonly late: LateStatements;
  /** Functions that stay, beside async ones of another name. */
  readonly kept: ReadonlySet<ts.Declaration>;
}

/** Follows what becomes async through everything that uses it. Nothing is edited: changes and blocked sites are gathered. */
export class Walk {
  readonly #parts: Parts;
  readonly #searched = new Map<string, Set<ts.Declaration>>();
  readonly #used = new Set<ts.Node>();
  /** Of what was called: whether it surely gave no promise before. */
  readonly #plain = new Map<ts.Declaration, boolean>();
  readonly #results: Results;
  readonly #seconds: SecondNames;
  readonly moves: Moves;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.moves = new Moves(parts.project, parts.declaredTogether, parts.kept);
    this.#results = new Results(parts, this.moves, (declaration) => this.#search(declaration));
    this.#seconds = new SecondNames(parts.names, parts.kept);
  }

  get #ts(): Project['ts'] {
    return this.#parts.project.ts;
  }

  seed(declaration: ts.Declaration): void {
    const reason = this.#parts.hindrances.of(declaration);
    if (reason && reason !== 'published-api') this.moves.block(declaration, declaration, reason);
    if (reason === 'cannot-stand-beside') return;
    this.moves.move(declaration, true);
  }

  /**
   * Starts at an expression that a rule's plan turns into a promise.
   *
   * @param isOnce the text cannot stand beside what it becomes: what it uses changes for all
   * @returns what its function is, which the rest follows from
   */
  seedAt(expression: ts.Expression, steps: readonly Step[], isOnce: boolean): ts.Declaration {
    const holder = codeHolder(this.#ts, expression);
    this.moves.add({ change: { kind: 'steps', steps }, callee: holder, at: expression });
    this.moves.name(holder);
    if (isOnce) this.moves.once.add(holder);
    this.#results.follow(expression, holder, undefined, true);
    return holder;
  }

  /** Starts at a list of promises that is used as if it held their values. */
  seedList(list: ts.CallExpression): void {
    this.#results.follow(list, codeHolder(this.#ts, list), { then: '' }, true);
  }

  /** Starts where an API that became async is given to somebody. */
  seedUse(place: NameNode, api: ts.Declaration): void {
    this.#use(place, api);
  }

  /** A parameter that is used as an API's value takes that, and whoever gives it the API's promise awaits. */
  seedParameter({ parameter, type, given }: ParameterOfApi): void {
    const callee = codeHolder(this.#ts, parameter.name);
    if (!this.#parts.project.mayWrite(type.getSourceFile())) return this.moves.block(type, callee, 'outside-the-paths');
    this.moves.add({ change: { kind: 'awaited-type', type }, callee, at: type, says: 'Awaited' });
    for (const each of given) this.moves.links.push([callee, codeHolder(this.#ts, each)]);
  }

  /** @param visit told how much is done and known, after each step */
  run(visit: (done: number, of: number) => void): void {
    for (let next = this.moves.next(), done = 1; next; next = this.moves.next(), done += 1) {
      this.#search(next);
      visit(done, done + this.moves.waiting);
    }
    this.#seconds.finish(this.#ts, this.moves);
  }

  // Where it is used.

  #search(declaration: ts.Declaration): void {
    const ts = this.#ts;
    const name = ts.getNameOfDeclaration(declaration);
    const text =
      name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name))
        ? name.text
        : undefined;
    const isDefault =
      ts.isExportAssignment(declaration) ||
      (ts.canHaveModifiers(declaration) &&
        (ts.getModifiers(declaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    if (text !== undefined) this.#searchFor(text, declaration);
    if (isDefault) this.#searchDefault(declaration);
    // `const repeat = function self() { … self() … }`: it knows itself by another name.
    const fn = functionOf(ts, declaration);
    if (fn && fn !== declaration && ts.isFunctionExpression(fn) && fn.name) {
      this.moves.links.push([declaration, fn]);
      this.#searchFor(fn.name.text, fn);
    }
  }

  #searchDefault(declaration: ts.Declaration): void {
    for (const place of this.#parts.names.defaultImports) {
      if (this.#parts.names.targets(place).includes(declaration)) this.#searchFor(place.text, declaration);
    }
    this.#searchFor('default', declaration);
  }

  #searchFor(name: string, declaration: ts.Declaration): void {
    const searched = this.#searched.get(name) ?? new Set();
    this.#searched.set(name, searched);
    if (searched.has(declaration)) return;
    searched.add(declaration);
    for (const place of this.#parts.names.places(name)) {
      if (this.#used.has(place)) continue;
      if (this.#parts.names.targets(place).includes(declaration)) {
        this.#used.add(place);
        this.#use(place, declaration);
      } else if (this.#ts.isObjectLiteralExpression(declaration.parent) && this.#isUntypedSuper(place)) {
        this.#used.add(place);
        this.moves.block(place.parent, declaration, 'untyped-super');
      }
    }
  }

  /** `super.load` in a method of an object literal. */
  #isUntypedSuper(place: NameNode): boolean {
    const { parent } = place;
    return (
      this.#ts.isPropertyAccessExpression(parent) &&
      parent.expression.kind === this.#ts.SyntaxKind.SuperKeyword &&
      this.#parts.names.targets(place).length === 0
    );
  }

  #use(place: NameNode, callee: ts.Declaration): void {
    const ts = this.#ts;
    const { parent } = place;
    if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) {
      const as = parent.name.text;
      if (this.#parts.kept.has(callee)) this.#seconds.specifier(parent, callee);
      if (ts.isExportSpecifier(parent) && as === 'default') this.#searchDefault(callee);
      else if (as !== place.text || parent.propertyName) this.#searchFor(as, callee);
      return;
    }
    if (ts.isImportClause(parent) || ts.isNamespaceExport(parent)) return;
    if (ts.isExportAssignment(parent)) return this.#searchDefault(callee);
    if (this.#parts.kept.has(callee)) return this.#useBeside(place, callee);
    if (this.#parts.lists.has(callee)) {
      const each = this.#parts.lists.useOf(place)?.each;
      return each && this.#alias(each, callee, place);
    }
    if (ts.isBindingElement(parent)) {
      if (!ts.isIdentifier(parent.name)) return this.moves.block(place, callee, 'value-escapes');
      // `const { read: readAll } = require('./store')` of JavaScript: to TypeScript an import, whose uses lead to what it is of.
      const required = this.#parts.project.checker.getSymbolAtLocation(parent.name);
      if (this.#parts.names.declarationsOf(required).includes(callee)) return this.#searchFor(parent.name.text, callee);
      return this.#alias(parent, callee, place);
    }
    if (isInType(ts, place)) return this.#useType(place, callee);
    if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) {
      if (ts.isJsxClosingElement(parent) || holdsServerComponents(this.#parts.project, place.getSourceFile())) return;
      return this.moves.block(place, callee, 'react-component');
    }
    const isMemberName = ts.isPropertyAccessExpression(parent) && parent.name === place;
    const isKey = ts.isElementAccessExpression(parent) && parent.argumentExpression === place;
    const expression = (isMemberName || isKey ? parent : place) as ts.Expression;
    const outer = outermost(ts, expression);
    const around = outer.parent;
    if (ts.isDecorator(around)) return this.moves.block(place, callee, 'used-as-decorator');
    if (ts.isNewExpression(around) && around.expression === outer)
      return this.moves.block(around, callee, 'used-with-new');
    if (ts.isTaggedTemplateExpression(around) && around.tag === outer) return this.#results.follow(around, callee);
    if (ts.isBinaryExpression(around) && around.right === outer && isCommonJsExport(ts, around)) {
      if (ts.isPropertyAccessExpression(around.left)) this.#searchFor(around.left.name.text, callee);
      return;
    }
    if (
      ts.isBinaryExpression(around) &&
      around.left === outer &&
      around.operatorToken.kind === ts.SyntaxKind.EqualsToken
    )
      return this.#assigned(around, callee);
    this.#hand(expression, this.#parts.slots.of(expression), callee);
  }

  /** What cannot go on with the async one stays with the other, which has not changed. */
  #useBeside(place: NameNode, callee: ts.Declaration): void {
    const ts = this.#ts;
    if (isInType(ts, place) || (!ts.isIdentifier(place) && !ts.isPropertyAccessExpression(place.parent))) return;
    const expression =
      ts.isPropertyAccessExpression(place.parent) && place.parent.name === place
        ? place.parent
        : (place as ts.Expression);
    const slot = this.#parts.slots.of(expression);
    if (slot.kind !== 'invoked' && slot.kind !== 'each') return;
    const reason = this.#parts.waiting.hindranceOfSlot(slot, undefined);
    if (reason === 'cannot-stand-beside') this.moves.block(expression, callee, reason, true);
    if (reason !== undefined || ignoresMigration(ts, expression)) return;
    const before = this.moves.changes.length;
    this.#hand(expression, slot, callee);
    if (this.moves.changes.length > before) this.#seconds.rename(ts, place, callee, this.moves);
  }

  #alias(declaration: ts.Declaration, callee: ts.Declaration, at: ts.Node): void {
    const reason = this.#parts.hindrances.of(declaration);
    if (reason) return this.moves.block(at, callee, reason);
    this.moves.links.push([callee, declaration]);
    this.moves.move(declaration);
  }

  /** `store.read = () => …`: what is put in has to follow. */
  #assigned({ right }: ts.BinaryExpression, callee: ts.Declaration): void {
    const fn = bareExpression(this.#ts, right);
    if (isFunctionWithBody(this.#ts, fn)) this.moves.makeAsync(fn, callee);
  }

  #useType(place: ts.Node, callee: ts.Declaration): void {
    const reference = resultTypeOf(this.#ts, place);
    if (!reference) return;
    if (!this.#parts.project.mayWrite(place.getSourceFile()))
      return this.moves.block(reference, callee, 'outside-the-paths');
    this.moves.add({ change: { kind: 'awaited-type', type: reference }, callee, at: reference, says: 'Awaited' });
  }

  #givesNoPromise(callee: ts.Declaration): boolean {
    let gives = this.#plain.get(callee);
    if (gives === undefined) this.#plain.set(callee, (gives = givesNoPromise(this.#parts.project, callee)));
    return gives;
  }

  /** The function itself is given somewhere. */
  #hand(value: ts.Expression, slot: Slot, callee: ts.Declaration): void {
    const { waiting } = this.#parts;
    if (slot.kind === 'unused' || slot.kind === 'accepted') return;
    if (slot.kind === 'wrapped') return this.#hand(value, this.#results.unwrapped(slot, callee), callee);
    if (slot.kind === 'invoked')
      return this.#results.follow(slot.call, callee, undefined, this.#givesNoPromise(callee));
    const reason = waiting.hindranceOfSlot(slot, undefined);
    if (reason) return this.moves.block(value, callee, reason);
    if (slot.kind === 'held') {
      this.moves.links.push([callee, slot.by]);
      return this.moves.move(slot.by);
    }
    this.#results.throughSlot(slot, callee, undefined, value);
  }
}
