import type { TSESTree } from '@typescript-eslint/types';
import { handedTo, type Boundary, type Handed } from '../boundaries.js';
import type { Facts } from '../facts.js';
import { ownNameOf } from '../own-name.js';
import type { FunctionNode } from '../parsed-file.js';
import { isHandlerOfTemplate } from '../template/uses.js';
import { findInside } from '../tree.js';
import { calledBy } from './called.js';
import { takerByNameInMarkup, takerInMarkup } from './markup.js';
import { takerFrom, type Expects, type Taker } from './taker.js';

type FunctionBoundary = Extract<Boundary, { kind: 'function' }>;

function expectedAt(facts: Facts, node: TSESTree.Expression): Expects {
  return facts.oracle.callbackSlots([node])[0]?.expects ?? 'unknown';
}

/**
 * What takes a function that a call is given.
 *
 * @param fn nothing of a function that is written elsewhere
 * @param at the function itself, or the name that it is handed over by
 */
export function takerAt(facts: Facts, handed: Handed, fn: FunctionNode | undefined, at: TSESTree.Node): Taker {
  const called = calledBy(facts, { ...handed, ...(fn && { node: fn }) });
  return takerFrom(called, fn?.params.length ?? 0, () => expectedAt(facts, at as TSESTree.Expression));
}

function returnsValue(facts: Facts, { body }: FunctionNode): boolean {
  const returned = findInside(
    body,
    facts.parsed.visitorKeys,
    (node) => node.type === 'ReturnStatement' && node.argument !== null,
  );
  return returned !== undefined;
}

/** The places that a function's own name is handed over at, where that is all that is done with it. */
function handedByName(facts: Facts, fn: FunctionNode): readonly TSESTree.Node[] {
  const own = ownNameOf(facts, fn);
  if (!own || own.isExported) return [];
  const places = own.uses.map(({ identifier }) => identifier);
  return own.uses.every((use) => use.isRead() && handedTo(use.identifier)) ? places : [];
}

/** Vue hands the rejection of what a handler gives to its own error handler, a component's listener as well. */
const BY_VUE: Taker = { called: { when: 'unknown' }, result: 'awaited' };

/**
 * What takes a function: the call that it is given to, by itself or by a name that is only handed over; a place whose
 * expected type says what becomes of its result (an attribute, a handler property, a returned or an annotated function).
 *
 * @returns `undefined` for a function that anybody may call
 */
export function takerOf(facts: Facts, boundary: FunctionBoundary): Taker | undefined {
  const { node: fn, role } = boundary;
  if (role === 'argument' && fn.type !== 'FunctionDeclaration') return takerAt(facts, boundary, fn, fn);
  if (role !== 'value' && role !== 'declaration') return undefined;
  const inMarkup = takerInMarkup(fn) ?? takerByNameInMarkup(facts, fn);
  if (inMarkup) return inMarkup;
  // What else a handler gives, a component may ask for: `false` keeps a dialog open.
  if (isHandlerOfTemplate(facts, fn) && !returnsValue(facts, fn)) return BY_VUE;
  const takers = handedByName(facts, fn).map((use) => takerAt(facts, handedTo(use)!, fn, use));
  const [first] = takers;
  if (first)
    return first.called.when !== 'at-once' && takers.every(({ result }) => result === first.result) ? first : undefined;
  if (fn.type === 'FunctionDeclaration') return undefined;
  const expects = expectedAt(facts, fn);
  // Who returns a promise of its own means that one, and goes on beside the rest.
  const isTaken = expects === 'void' || (expects === 'promise' && !returnsValue(facts, fn));
  return isTaken ? takerFrom({ when: 'unknown' }, 0, () => expects) : undefined;
}
