import type ts from 'typescript';
import { canAnswerLater, canGoInOrder, canReduceLater } from './answers.js';
import type { BlockReason } from '../../plans/reasons.js';
import { containerOf, holderOf, isAsync, outOfParentheses, type FunctionWithBody } from '../program/containers.js';
import { resultTypeIn } from '../program/function-types.js';
import type { Hindrances } from './hindrances.js';
import type { LettingGo } from './letting-go.js';
import { canLoop } from './loops.js';
import type { Names } from '../program/names.js';
import type { ModuleTop, ModuleTops } from '../program/modules.js';
import type { Project } from '../program/project.js';
import type { Order } from '../request.js';
import { sharesState } from './shared-state.js';
import { isAnswerMethod } from '../../plans/array-answers.js';
import type { Slot } from './slot.js';
import type { Slots } from './slots.js';
import type { LeftAlone } from './left-alone.js';

interface Parts {
  readonly project: Project;
  readonly names: Names;
  readonly slots: Slots;
  readonly hindrances: Hindrances;
  readonly tops: ModuleTops;
  readonly isPublishedModule: (file: ts.SourceFile) => boolean;
  readonly leftAlone: LeftAlone;
  readonly order: Order;
  readonly lettingGo: LettingGo;
}

/** Whether code can be made to wait, all the way out to a function of its own. Asks only; changes nothing. */
export class Waiting {
  readonly #parts: Parts;
  readonly #known = new Map<ts.Node, BlockReason | undefined>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Why the text of this expression stays. */
  staysAt(expression: ts.Expression): BlockReason | undefined {
    return this.#parts.project.mayWrite(expression.getSourceFile())
      ? this.#parts.leftAlone.of(expression)
      : 'outside-the-paths';
  }

  /** Why an `await` at this expression cannot be. */
  hindranceAt(expression: ts.Expression): BlockReason | undefined {
    const { ts } = this.#parts.project;
    const stays = this.staysAt(expression);
    if (stays) return stays;
    const container = containerOf(ts, expression);
    if (container.kind === 'function') return this.hindranceIn(container.fn, expression);
    if (container.kind !== 'module') return container.kind;
    const top = this.topFor(expression, container.node);
    return top.can === 'nothing' ? top.reason : undefined;
  }

  topFor(expression: ts.Expression, file: ts.SourceFile): ModuleTop {
    const { ts } = this.#parts.project;
    return this.#parts.tops.of(
      file,
      ts.isExpressionStatement(outOfParentheses(ts, expression).parent),
      this.#parts.isPublishedModule(file),
    );
  }

  /** Why a function cannot be async. */
  hindranceIn(fn: FunctionWithBody, expression?: ts.Expression): BlockReason | undefined {
    const { ts } = this.#parts.project;
    if (isAsync(ts, fn)) return undefined;
    if (this.#known.has(fn)) return this.#known.get(fn);
    this.#known.set(fn, undefined); // What leads back to itself waits for itself.
    const reason = this.#find(fn, expression);
    this.#known.set(fn, reason);
    return reason;
  }

  #find(fn: FunctionWithBody, expression: ts.Expression | undefined): BlockReason | undefined {
    const { ts } = this.#parts.project;
    const leftAlone = this.#parts.leftAlone.of(fn);
    if (leftAlone) return leftAlone;
    if (fn.asteriskToken) return 'generator';
    const type = resultTypeIn(ts, fn);
    if (type && ts.isTypePredicateNode(type)) return 'type-predicate';
    const holder = holderOf(ts, fn);
    if (holder) return this.#parts.hindrances.of(holder);
    return this.hindranceOfSlot(
      this.#parts.slots.of(fn as ts.Expression),
      fn as ts.FunctionExpression | ts.ArrowFunction,
      expression,
    );
  }

  /** A function gives the one that it is given to what ignores its result, or calls it there: nobody waits for it. */
  #leftBy(parameter: ts.ParameterDeclaration): BlockReason | undefined {
    const { ts } = this.#parts.project;
    if (this.#known.has(parameter) || !ts.isIdentifier(parameter.name)) return this.#known.get(parameter);
    this.#known.set(parameter, undefined);
    for (const place of this.#parts.names.usesOf(parameter, parameter.name.text)) {
      if (place === parameter.name) continue;
      const slot = this.#parts.slots.of(place);
      const reason =
        slot.kind === 'ignored'
          ? this.hindranceOfSlot(slot, undefined)
          : slot.kind === 'invoked'
            ? this.hindranceAt(slot.call)
            : undefined;
      if (reason !== 'void-callback') continue;
      this.#known.set(parameter, reason);
      return reason;
    }
    return undefined;
  }

  hindranceOfSlot(
    slot: Slot,
    fn: ts.FunctionExpression | ts.ArrowFunction | undefined,
    expression?: ts.Expression,
  ): BlockReason | undefined {
    const { ts } = this.#parts.project;
    switch (slot.kind) {
      case 'held':
        return this.#parts.hindrances.of(slot.by) ?? (ts.isParameter(slot.by) ? this.#leftBy(slot.by) : undefined);
      case 'given':
        return slot.by.invoked.reduce(
          (reason, call) => reason ?? this.hindranceAt(call),
          this.#parts.hindrances.of(slot.by.holder),
        );
      case 'accepted':
      case 'unused':
        return undefined;
      case 'ignored':
        return this.#parts.lettingGo.mayWait(slot.at.getSourceFile(), fn) ? undefined : 'void-callback';
      case 'wrapped':
        return this.hindranceOfSlot(slot.as, undefined);
      case 'invoked':
      case 'passed-through':
      case 'expected-to-throw':
        return this.hindranceAt(slot.call);
      case 'each':
        if (slot.method === 'forEach' && !canLoop(this.#parts.project, slot.call, fn, expression))
          return 'body-cannot-move';
        if (isAnswerMethod(slot.method) && !canAnswerLater(this.#parts.project, slot.call, slot.method, fn))
          return 'array-callback';
        // There may be no list of promises to wait for.
        if (slot.method !== 'forEach' && (slot.call.flags & ts.NodeFlags.OptionalChain) !== 0) return 'array-callback';
        if (this.#parts.order === 'parallel' && slot.method !== 'forEach' && fn && sharesState(this.#parts.project, fn))
          return 'shared-state';
        if (
          this.#parts.order === 'sequential' &&
          slot.method !== 'forEach' &&
          !canGoInOrder(this.#parts.project, slot.call)
        )
          return 'array-callback';
        return this.hindranceAt(slot.call);
      case 'reduced':
        return canReduceLater(this.#parts.project, slot.call, fn) ? this.hindranceAt(slot.call) : 'reducer';
      case 'blocked':
        return slot.reason;
    }
  }
}
