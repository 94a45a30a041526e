import type ts from 'typescript';
import type { AnswerMethod } from '../../plans/array-answers.js';
import type { BlockReason } from '../../plans/reasons.js';
import type { Wrapping } from './wrapping.js';

/** A function of the program that gives another one. */
export interface Maker {
  readonly holder: ts.Declaration;
  /** Calls of what it gives, where it is given: `loadsFrom('a')()`. */
  readonly invoked: readonly ts.CallExpression[];
}

export type EachMethod = 'map' | 'forEach' | 'flatMap' | 'from' | AnswerMethod;

/** What becomes of a function that stands in an expression's place. */
export type Slot =
  /** A declaration of the program holds it: its uses can be followed. */
  | { readonly kind: 'held'; readonly by: ts.Declaration }
  /** A function of the program gives it, and whoever calls it then takes a promise, or is known. */
  | { readonly kind: 'given'; readonly by: Maker }
  /** Whoever calls it takes a promise. */
  | { readonly kind: 'accepted' }
  /** Whoever calls it makes nothing of its result, and does not wait: only by policy may it give a promise. */
  | { readonly kind: 'ignored'; readonly at: ts.Expression }
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

export const blocked = (reason: BlockReason): Slot => ({ kind: 'blocked', reason });
