import type ts from 'typescript';
import { canAnswerLater, canGoInOrder, canReduceLater } from './answers.js';
import type { BlockReason } from '../plans/reasons.js';
import { containerOf, holderOf, isAsync, outOfParentheses, type FunctionWithBody } from './containers.js';
import { resultTypeIn } from './function-types.js';
import type { Hindrances } from './hindrances.js';
import { canLoop } from './loops.js';
import type { ModuleTop, ModuleTops } from './modules.js';
import type { Project } from './project.js';
import type { Order } from './request.js';
import { sharesState } from './shared-state.js';
import { isAnswerMethod, type Slot, type Slots } from './slots.js';
import type { Unfit } from './unfit.js';

/** Whether code can be made to wait, all the way out to a function of its own. Asks only; changes nothing. */
export class Waiting {
  readonly #project: Project;
  readonly #slots: Slots;
  readonly #hindrances: Hindrances;
  readonly #tops: ModuleTops;
  readonly #isPublishedModule: (file: ts.SourceFile) => boolean;
  readonly #unfit: Unfit;
  readonly #order: Order;
  readonly #known = new Map<ts.Node, BlockReason | undefined>();

  constructor(
    project: Project,
    slots: Slots,
    hindrances: Hindrances,
    tops: ModuleTops,
    isPublishedModule: (file: ts.SourceFile) => boolean,
    unfit: Unfit,
    order: Order,
  ) {
    this.#project = project;
    this.#slots = slots;
    this.#hindrances = hindrances;
    this.#tops = tops;
    this.#isPublishedModule = isPublishedModule;
    this.#unfit = unfit;
    this.#order = order;
  }

  /** Why an `await` at this expression cannot be. */
  hindranceAt(expression: ts.Expression): BlockReason | undefined {
    const { ts, mayWrite } = this.#project;
    if (!mayWrite(expression.getSourceFile())) return 'outside-the-paths';
    const unfit = this.#unfit.of(expression);
    if (unfit) return unfit;
    const container = containerOf(ts, expression);
    if (container.kind === 'function') return this.hindranceIn(container.fn, expression);
    if (container.kind !== 'module') return container.kind;
    const top = this.topFor(expression, container.node);
    return top.can === 'nothing' ? top.reason : undefined;
  }

  topFor(expression: ts.Expression, file: ts.SourceFile): ModuleTop {
    const { ts } = this.#project;
    return this.#tops.of(
      file,
      ts.isExpressionStatement(outOfParentheses(ts, expression).parent),
      this.#isPublishedModule(file),
    );
  }

  /** Why a function cannot be async. */
  hindranceIn(fn: FunctionWithBody, expression?: ts.Expression): BlockReason | undefined {
    const { ts } = this.#project;
    if (isAsync(ts, fn)) return undefined;
    if (this.#known.has(fn)) return this.#known.get(fn);
    this.#known.set(fn, undefined); // What leads back to itself waits for itself.
    const reason = this.#find(fn, expression);
    this.#known.set(fn, reason);
    return reason;
  }

  #find(fn: FunctionWithBody, expression: ts.Expression | undefined): BlockReason | undefined {
    const { ts } = this.#project;
    const unfit = this.#unfit.of(fn);
    if (unfit) return unfit;
    if (fn.asteriskToken) return 'generator';
    const type = resultTypeIn(ts, fn);
    if (type && ts.isTypePredicateNode(type)) return 'type-predicate';
    const holder = holderOf(ts, fn);
    if (holder) return this.#hindrances.of(holder);
    return this.hindranceOfSlot(
      this.#slots.of(fn as ts.Expression),
      fn as ts.FunctionExpression | ts.ArrowFunction,
      expression,
    );
  }

  hindranceOfSlot(
    slot: Slot,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
    expression?: ts.Expression,
  ): BlockReason | undefined {
    const { ts } = this.#project;
    switch (slot.kind) {
      case 'held':
        return this.#hindrances.of(slot.by);
      case 'given':
        return slot.by.invoked.reduce(
          (reason, call) => reason ?? this.hindranceAt(call),
          this.#hindrances.of(slot.by.holder),
        );
      case 'accepted':
      case 'unused':
        return undefined;
      case 'wrapped':
        return this.hindranceOfSlot(slot.as, undefined);
      case 'invoked':
      case 'passed-through':
      case 'expected-to-throw':
        return this.hindranceAt(slot.call);
      case 'each':
        if (slot.method === 'forEach' && !canLoop(this.#project, slot.call, fn, expression)) return 'body-cannot-move';
        if (isAnswerMethod(slot.method) && !canAnswerLater(this.#project, slot.call, slot.method, fn))
          return 'array-callback';
        // There may be no list of promises to wait for.
        if (slot.method !== 'forEach' && (slot.call.flags & ts.NodeFlags.OptionalChain) !== 0) return 'array-callback';
        if (this.#order === 'parallel' && slot.method !== 'forEach' && fn && sharesState(this.#project, fn))
          return 'shared-state';
        if (this.#order === 'sequential' && slot.method !== 'forEach' && !canGoInOrder(this.#project, slot.call))
          return 'array-callback';
        return this.hindranceAt(slot.call);
      case 'reduced':
        return canReduceLater(this.#project, slot.call, fn) ? this.hindranceAt(slot.call) : 'reducer';
      case 'blocked':
        return slot.reason;
    }
  }
}
