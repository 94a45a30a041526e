import type ts from 'typescript';
import { answersOf, unusedName } from './answers.js';
import type { All, Change } from '../draw/changes.js';
import {
  containerOf,
  holderOf,
  isAsync,
  outOfParentheses,
  type Container,
  type FunctionWithBody,
} from '../program/containers.js';
import { ignoresMigration } from './hindrances.js';
import type { LateStatements } from './late-statements.js';
import type { LettingGo } from './letting-go.js';
import { itemName } from './loops.js';
import type { Moves } from './moves.js';
import { isPassedOn } from '../../analysis/graph/passed-on.js';
import { isGathered } from '../program/positions.js';
import type { Project } from '../program/project.js';
import type { PromiseUses } from './promise-uses.js';
import type { Order } from '../request.js';
import { ANSWERS, givesElements, isAnswerMethod } from '../../plans/array-answers.js';
import type { EachMethod, Slot } from './slot.js';
import type { Slots } from './slots.js';
import type { Waiting } from './waiting.js';

interface Parts {
  readonly project: Project;
  readonly slots: Slots;
  readonly waiting: Waiting;
  readonly uses: PromiseUses;
  readonly order: Order;
  readonly lettingGo: LettingGo;
  readonly late: LateStatements;
}

const saysOf = ({ inOrder }: All): string => (inOrder ? 'Array.fromAsync' : 'Promise.all');

/** Follows the result of what becomes async: an expression that gives a promise now, and the code around it. */
export class Results {
  readonly #parts: Parts;
  readonly #moves: Moves;
  /** Follows the uses of a function that gives the promise on. */
  readonly #search: (declaration: ts.Declaration) => void;
  readonly #followed = new Set<ts.Node>();

  constructor(parts: Parts, moves: Moves, search: (declaration: ts.Declaration) => void) {
    this.#parts = parts;
    this.#moves = moves;
    this.#search = search;
  }

  get #ts(): Project['ts'] {
    return this.#parts.project.ts;
  }

  /** An expression gives a promise now. @param isNew it surely gave none before */
  follow(expression: ts.Expression, callee: ts.Declaration, all?: All, isNew = false): void {
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
    if (!all && !isAwaited && !isNew && this.#isMeant(expression, container, callee)) return;
    if (ignoresMigration(ts, expression)) return this.#moves.block(expression, callee, 'ignored');
    const isEach = container.kind === 'function' && this.#isBodyOfEach(container.fn, outer);
    if (!isAwaited && this.#parts.late.has(expression, isEach || undefined))
      return this.#goOn(expression, callee, all !== undefined);
    const reason = this.#parts.waiting.hindranceAt(expression);
    // What becomes async without it was named, or stays beside another.
    const isSettled = container.kind === 'function' && this.#moves.changed.has(container.fn);
    if (reason && !(isSettled && reason === 'published-api')) return this.#moves.block(expression, callee, reason);
    if (container.kind === 'module') return this.#atTop(expression, container.node, callee, all);
    if (container.kind !== 'function') return;
    const { fn } = container;
    if (!all && this.#parts.lettingGo.atTheEnd(fn, outer, callee, this.#parts.slots, this.#moves)) return;
    const inside = this.#wait(fn, expression, callee);
    const isPassed = isPassedOn(ts, outer, fn) && !this.#answers(fn);
    if (isPassed && !all)
      return this.#moves.add({
        change: { kind: 'await', node: expression, waits: false },
        callee,
        inside,
        at: expression,
      });
    const waits = (all !== undefined && all.then !== '') || (!isPassed && !ts.isAwaitExpression(parent));
    this.#moves.add({
      change: { kind: 'await', node: expression, waits, ...(all && { all }) },
      callee,
      inside,
      at: expression,
      ...(!isAwaited && { says: all ? saysOf(all) : 'await' }),
    });
  }

  /** Is it all that a callback of `forEach` says, and gives to nobody? */
  #isBodyOfEach(fn: FunctionWithBody, outer: ts.Expression): boolean {
    if (!this.#ts.isArrowFunction(fn) || fn.body !== outer) return false;
    const slot = this.#parts.slots.of(fn);
    return slot.kind === 'each' && slot.method === 'forEach';
  }

  /** The code after a statement is not to wait for it. */
  #goOn(expression: ts.Expression, callee: ts.Declaration, isList: boolean): void {
    const { waiting, lettingGo, project } = this.#parts;
    const stays = waiting.staysAt(expression);
    const outer = outOfParentheses(project.ts, expression);
    if (stays || isList || !lettingGo.statement(outer, callee, this.#moves))
      this.#moves.block(expression, callee, stays ?? 'settles-elsewhere');
  }

  /** It gave a promise all along, and this use takes it as one. */
  #isMeant(expression: ts.Expression, container: Container, callee: ts.Declaration): boolean {
    const { uses } = this.#parts;
    if (!uses.typeOf(expression)) return false;
    const use = uses.of(expression);
    const holder = use === 'returned' && container.kind === 'function' ? holderOf(this.#ts, container.fn) : undefined;
    if (holder) {
      this.#moves.links.push([callee, holder]);
      this.#search(holder);
    }
    return use === 'as-promise' || use === 'returned';
  }

  #atTop(expression: ts.Expression, file: ts.SourceFile, callee: ts.Declaration, all: All | undefined): void {
    const top = this.#parts.waiting.topFor(expression, file);
    if (top.can === 'catch')
      this.#moves.add({ change: { kind: 'catch', node: expression }, callee, at: expression, says: '.catch' });
    else
      this.#moves.add({
        change: { kind: 'await', node: expression, waits: true, ...(all && { all }) },
        callee,
        at: expression,
        says: all ? saysOf(all) : 'await',
      });
  }

  /** Makes a function wait, and all that this asks for around it. Known to be possible. */
  #wait(fn: FunctionWithBody, expression: ts.Expression, callee: ts.Declaration): ts.Node | undefined {
    const ts = this.#ts;
    if (isAsync(ts, fn)) return undefined;
    const holder = holderOf(ts, fn);
    if (holder) {
      this.#moves.links.push([callee, holder]);
      this.#moves.move(holder);
      return holder;
    }
    const slot = this.unwrapped(this.#parts.slots.of(fn as ts.Expression), callee);
    const isLoop = slot.kind === 'each' && slot.method === 'forEach';
    const isKept = slot.kind === 'held' && !ts.isParameter(slot.by);
    const isAnswer = this.#answers(fn) || slot.kind === 'reduced';
    const passes = !isAnswer && fn.body === outOfParentheses(ts, expression) && fn.type === undefined && !isKept;
    if (slot.kind === 'ignored' && this.#parts.lettingGo.body(fn, callee, this.#moves)) return fn;
    if (!passes && !isLoop) {
      this.#moves.makeAsync(fn, callee);
      this.#moves.callbacks.add(fn);
      // It may call itself by a name of its own.
      this.#search(fn);
    }
    this.#moves.links.push([callee, fn]);
    if (slot.kind === 'held') {
      this.#moves.links.push([fn, slot.by]);
      this.#moves.move(slot.by);
    } else this.throughSlot(slot, callee, fn as ts.ArrowFunction, expression);
    return fn;
  }

  /** What becomes of a function that another one is made of; where that one keeps what it gives is listed. */
  unwrapped(slot: Slot, callee: ts.Declaration): Slot {
    if (slot.kind !== 'wrapped') return slot;
    for (const at of slot.keeps) {
      if (this.#moves.changed.has(at)) continue;
      this.#moves.changed.add(at);
      this.#moves.block(at, callee, 'keeps-the-promise', true);
    }
    return this.unwrapped(slot.as, callee);
  }

  /** What becomes of the code that calls a function given to it. @param fn the function, where it is written there */
  throughSlot(
    slot: Slot,
    callee: ts.Declaration,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
    expression: ts.Expression,
  ): void {
    switch (slot.kind) {
      case 'invoked':
      case 'passed-through':
        return this.follow(slot.call, callee);
      case 'given':
        return slot.by.invoked.forEach((call) => this.follow(call, callee));
      case 'expected-to-throw':
        if (!this.#moves.changed.has(slot.name))
          this.#moves.add({ change: { kind: 'rename', name: slot.name, to: slot.as }, callee, at: slot.name });
        this.#moves.changed.add(slot.name);
        return this.follow(slot.call, callee);
      case 'each':
        return slot.method === 'forEach'
          ? this.#loop(slot.call, callee, fn, expression)
          : this.#gather(slot.call, slot.method, callee, fn);
      case 'reduced':
        return this.#reduce(slot.call, callee, fn!);
      default:
    }
  }

  /** Does the function say which elements to take? */
  #answers(fn: FunctionWithBody): boolean {
    if (!this.#ts.isFunctionExpression(fn) && !this.#ts.isArrowFunction(fn)) return false;
    const slot = this.#parts.slots.of(fn);
    return slot.kind === 'each' && givesElements(slot.method);
  }

  #reduce(call: ts.CallExpression, callee: ts.Declaration, callback: ts.FunctionExpression | ts.ArrowFunction): void {
    if (!this.#moves.changed.has(call)) {
      this.#moves.changed.add(call);
      const before = unusedName(call.getSourceFile(), ['before', 'previous', 'soFar', 'last']);
      this.#moves.add({ change: { kind: 'reducer', call, callback, before }, callee, at: call, says: 'async reducer' });
    }
    this.follow(call, callee);
  }

  /** The callback gives each element that it takes. */
  #takeElements(
    call: ts.CallExpression,
    callee: ts.Declaration,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
  ): void {
    const answers = fn && answersOf(this.#parts.project, fn);
    const change: Change = answers
      ? { kind: 'kept-item', answers: answers.returns, item: answers.item }
      : { kind: 'kept-by', given: call.arguments[0]!, item: itemName(call.getSourceFile()) };
    this.#moves.add({ change, callee, at: call });
  }

  #gather(
    call: ts.CallExpression,
    method: Exclude<EachMethod, 'forEach'>,
    callee: ts.Declaration,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
  ): void {
    const inOrder = this.#parts.order === 'sequential';
    const renames = inOrder ? method === 'from' && 'fromAsync' : method !== 'map' && method !== 'from' && 'map';
    if (this.#ts.isPropertyAccessExpression(call.expression) && !this.#moves.changed.has(call)) {
      this.#moves.changed.add(call);
      if (renames)
        this.#moves.add({
          change: { kind: 'rename', name: call.expression.name as ts.Identifier, to: renames },
          callee,
          at: call,
        });
      if (givesElements(method)) this.#takeElements(call, callee, fn);
    }
    this.follow(call, callee, {
      then: isAnswerMethod(method) ? ANSWERS[method] : method === 'flatMap' ? '.flat()' : '',
      ...(inOrder && { inOrder: call }),
    });
  }

  #loop(
    call: ts.CallExpression,
    callee: ts.Declaration,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
    expression: ts.Expression,
  ): void {
    if (this.#moves.changed.has(call)) return;
    this.#moves.changed.add(call);
    if (!fn && this.#parts.late.hasLoop(call)) return this.#moves.block(expression, callee, 'settles-elsewhere');
    const outer = containerOf(this.#ts, call);
    const inside = outer.kind === 'function' ? this.#wait(outer.fn, call, callee) : undefined;
    const change: Change = fn
      ? {
          kind: 'for-of',
          statement: call.parent as ts.ExpressionStatement,
          call,
          callback: fn,
          awaitsBody: fn.body === outOfParentheses(this.#ts, expression),
        }
      : { kind: 'loop-over', call, item: itemName(call.getSourceFile()) };
    this.#moves.add({ change, callee, inside, at: call, says: 'for…of' });
  }
}
