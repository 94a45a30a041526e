import type ts from 'typescript';
import type { Step } from '../plans/plan.js';
import type { Change } from './changes.js';
import { bareExpression, containerOf, holderOf, isAsync, isFunctionWithBody, outermost, outOfParentheses, type Container, type FunctionWithBody } from './containers.js';
import { ignoresMigration, type Hindrances } from './hindrances.js';
import type { Kin } from './kin.js';
import { itemName } from './loops.js';
import { Moves } from './moves.js';
import type { NameNode, Names } from './names.js';
import type { PromiseUses } from './promise-uses.js';
import { isCommonJsExport, isGathered, isInType, isPassedOn, resultTypeOf } from './positions.js';
import type { Project } from './project.js';
import { SecondNames } from './second-names.js';
import type { Slot, Slots } from './slots.js';
import type { Waiting } from './waiting.js';

interface Parts {
  readonly project: Project;
  readonly names: Names;
  readonly kin: Kin;
  readonly slots: Slots;
  readonly hindrances: Hindrances;
  readonly waiting: Waiting;
  readonly uses: PromiseUses;
  /** Functions that stay, beside async ones of another name. */
  readonly kept: ReadonlySet<ts.Declaration>;
}

/** Follows what becomes async through everything that uses it. Nothing is edited: changes and blocked sites are gathered. */
export class Walk {
  readonly #parts: Parts;
  readonly #searched = new Map<string, Set<ts.Declaration>>();
  readonly #followed = new Set<ts.Node>();
  readonly #used = new Set<ts.Node>();
  readonly #seconds: SecondNames;
  readonly moves: Moves;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.moves = new Moves(parts.project, parts.kin, parts.kept);
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
    const ts = this.#ts;
    const container = containerOf(ts, expression);
    const holder = container.kind === 'function' ? (holderOf(ts, container.fn) ?? container.fn) : (container.node as ts.Declaration);
    this.moves.add({ change: { kind: 'steps', steps }, callee: holder, at: expression });
    this.moves.name(holder);
    if (isOnce) this.moves.once.add(holder);
    this.follow(expression, holder);
    return holder;
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
    const text = name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
    const isDefault = ts.isExportAssignment(declaration) || (ts.canHaveModifiers(declaration) && (ts.getModifiers(declaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    if (text !== undefined) this.#searchFor(text, declaration);
    if (isDefault) this.#searchDefault(declaration);
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
      if (!this.#used.has(place) && this.#parts.names.targets(place).includes(declaration)) {
        this.#used.add(place);
        this.#use(place, declaration);
      }
    }
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
    if (ts.isBindingElement(parent)) {
      if (!ts.isIdentifier(parent.name)) return this.moves.block(place, callee, 'value-escapes');
      return this.#alias(parent, callee, place);
    }
    if (isInType(ts, place)) return this.#useType(place, callee);
    if (ts.isJsxOpeningLikeElement(parent)) return this.moves.block(place, callee, 'react-component');
    const isMemberName = ts.isPropertyAccessExpression(parent) && parent.name === place;
    const isKey = ts.isElementAccessExpression(parent) && parent.argumentExpression === place;
    const expression = (isMemberName || isKey ? parent : place) as ts.Expression;
    const outer = outermost(ts, expression);
    const around = outer.parent;
    if (ts.isDecorator(around)) return this.moves.block(place, callee, 'used-as-decorator');
    if (ts.isNewExpression(around) && around.expression === outer) return this.moves.block(around, callee, 'used-with-new');
    if (ts.isTaggedTemplateExpression(around) && around.tag === outer) return this.follow(around, callee);
    if (ts.isBinaryExpression(around) && around.right === outer && isCommonJsExport(ts, around)) {
      if (ts.isPropertyAccessExpression(around.left)) this.#searchFor(around.left.name.text, callee);
      return;
    }
    if (ts.isBinaryExpression(around) && around.left === outer && around.operatorToken.kind === ts.SyntaxKind.EqualsToken) return this.#assigned(around, callee);
    this.#hand(expression, this.#parts.slots.of(expression), callee);
  }

  /** What cannot go on with the async one stays with the other, which has not changed. */
  #useBeside(place: NameNode, callee: ts.Declaration): void {
    const ts = this.#ts;
    if (isInType(ts, place) || (!ts.isIdentifier(place) && !ts.isPropertyAccessExpression(place.parent))) return;
    const expression = ts.isPropertyAccessExpression(place.parent) && place.parent.name === place ? place.parent : (place as ts.Expression);
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
    if (!this.#parts.project.mayWrite(place.getSourceFile())) return this.moves.block(reference, callee, 'outside-the-paths');
    this.moves.add({ change: { kind: 'awaited-type', type: reference }, callee, at: reference, says: 'Awaited' });
  }

  /** The function itself is given somewhere. */
  #hand(value: ts.Expression, slot: Slot, callee: ts.Declaration): void {
    const { waiting } = this.#parts;
    if (slot.kind === 'unused' || slot.kind === 'accepted') return;
    if (slot.kind === 'invoked') return this.follow(slot.call, callee);
    const reason = waiting.hindranceOfSlot(slot, undefined);
    if (reason) return this.moves.block(value, callee, reason);
    if (slot.kind === 'held') {
      this.moves.links.push([callee, slot.by]);
      return this.moves.move(slot.by);
    }
    this.#throughSlot(slot, callee, undefined, value);
  }

  // Where its result is used.

  /** An expression gives a promise now. */
  follow(expression: ts.Expression, callee: ts.Declaration, all?: 'all' | 'flat'): void {
    const ts = this.#ts;
    if (this.#followed.has(expression)) return;
    this.#followed.add(expression);
    const outer = outOfParentheses(ts, expression);
    const { parent } = outer;
    const container = containerOf(ts, expression);
    const isAwaited = ts.isAwaitExpression(parent) && !all;
    // An `await` in a function that is not async is a migration that somebody has begun.
    if (isAwaited && (container.kind !== 'function' || isAsync(ts, container.fn))) return;
    if (ts.isVoidExpression(parent) || isGathered(ts, outer)) return;
    if (!all && !isAwaited && this.#isMeant(expression, container, callee)) return;
    if (ignoresMigration(ts, expression)) return this.moves.block(expression, callee, 'ignored');
    const reason = this.#parts.waiting.hindranceAt(expression);
    if (reason) return this.moves.block(expression, callee, reason);
    if (container.kind === 'module') return this.#atTop(expression, container.node, callee, all);
    if (container.kind !== 'function') return;
    const { fn } = container;
    const inside = this.#wait(fn, expression, callee);
    const isPassed = isPassedOn(ts, outer, fn);
    if (isPassed && !all) return this.moves.add({ change: { kind: 'await', node: expression, waits: false }, callee, inside, at: expression });
    const waits = all === 'flat' || (!isPassed && !ts.isAwaitExpression(parent));
    this.moves.add({ change: { kind: 'await', node: expression, waits, ...(all && { all }) }, callee, inside, at: expression, ...(!isAwaited && { says: all ? 'Promise.all' : 'await' }) });
  }

  /** It gave a promise all along, and this use takes it as one. */
  #isMeant(expression: ts.Expression, container: Container, callee: ts.Declaration): boolean {
    const { uses } = this.#parts;
    if (!uses.typeOf(expression)) return false;
    const use = uses.of(expression);
    const holder = use === 'returned' && container.kind === 'function' ? holderOf(this.#ts, container.fn) : undefined;
    if (holder) {
      this.moves.links.push([callee, holder]);
      this.#search(holder);
    }
    return use === 'as-promise' || use === 'returned';
  }

  #atTop(expression: ts.Expression, file: ts.SourceFile, callee: ts.Declaration, all: 'all' | 'flat' | undefined): void {
    const top = this.#parts.waiting.topFor(expression, file);
    if (top.can === 'catch') this.moves.add({ change: { kind: 'catch', node: expression }, callee, at: expression, says: '.catch' });
    else this.moves.add({ change: { kind: 'await', node: expression, waits: true, ...(all && { all }) }, callee, at: expression, says: all ? 'Promise.all' : 'await' });
  }

  /** Makes a function wait, and all that this asks for around it. Known to be possible. */
  #wait(fn: FunctionWithBody, expression: ts.Expression, callee: ts.Declaration): ts.Node | undefined {
    const ts = this.#ts;
    if (isAsync(ts, fn)) return undefined;
    const holder = holderOf(ts, fn);
    if (holder) {
      this.moves.links.push([callee, holder]);
      this.moves.move(holder);
      return holder;
    }
    const slot = this.#parts.slots.of(fn as ts.Expression);
    const isLoop = slot.kind === 'each' && slot.method === 'forEach';
    const isKept = slot.kind === 'held' && !ts.isParameter(slot.by);
    const passes = fn.body === outOfParentheses(ts, expression) && fn.type === undefined && !isKept;
    if (!passes && !isLoop) {
      this.moves.makeAsync(fn, callee);
      this.moves.callbacks.add(fn);
    }
    this.moves.links.push([callee, fn]);
    if (slot.kind === 'held') {
      this.moves.links.push([fn, slot.by]);
      this.moves.move(slot.by);
    } else this.#throughSlot(slot, callee, fn as ts.ArrowFunction, expression);
    return fn;
  }

  #throughSlot(slot: Slot, callee: ts.Declaration, fn: ts.FunctionExpression | ts.ArrowFunction | undefined, expression: ts.Expression): void {
    switch (slot.kind) {
      case 'invoked':
      case 'passed-through':
        return this.follow(slot.call, callee);
      case 'expected-to-throw':
        if (!this.moves.changed.has(slot.name)) this.moves.add({ change: { kind: 'rename', name: slot.name, to: slot.as }, callee, at: slot.name });
        this.moves.changed.add(slot.name);
        return this.follow(slot.call, callee);
      case 'each':
        return slot.method === 'forEach' ? this.#loop(slot.call, callee, fn, expression) : this.#gather(slot.call, slot.method, callee);
      default:
    }
  }

  #gather(call: ts.CallExpression, method: 'map' | 'flatMap' | 'from', callee: ts.Declaration): void {
    if (method === 'flatMap' && this.#ts.isPropertyAccessExpression(call.expression) && !this.moves.changed.has(call)) {
      this.moves.changed.add(call);
      this.moves.add({ change: { kind: 'rename', name: call.expression.name as ts.Identifier, to: 'map' }, callee, at: call });
    }
    this.follow(call, callee, method === 'flatMap' ? 'flat' : 'all');
  }

  #loop(call: ts.CallExpression, callee: ts.Declaration, fn: ts.FunctionExpression | ts.ArrowFunction | undefined, expression: ts.Expression): void {
    if (this.moves.changed.has(call)) return;
    this.moves.changed.add(call);
    const outer = containerOf(this.#ts, call);
    const inside = outer.kind === 'function' ? this.#wait(outer.fn, call, callee) : undefined;
    const change: Change = fn
      ? { kind: 'for-of', statement: call.parent as ts.ExpressionStatement, call, callback: fn, awaitsBody: fn.body === outOfParentheses(this.#ts, expression) }
      : { kind: 'loop-over', call, item: itemName(call.getSourceFile()) };
    this.moves.add({ change, callee, inside, at: call, says: 'for…of' });
  }
}
