import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../../analysis/sinks.js';
import type { Finding } from '../finding.js';
import type { LostMessage } from './messages.js';

export interface LostOptions {
  /** A promise returned from a `try`, or beside a `using`, that has to see its end. */
  readonly checkReturned: boolean;
  /** A promise that is started, and has no handler while something else is awaited. */
  readonly checkStarted: boolean;
  /** The same in tests, where it is an idiom, and timers of races. */
  readonly checkTests: boolean;
  /** `return`, `break` or `continue` out of a `finally`, in asynchronous code. */
  readonly checkFinally: boolean;
  /** What a callback inside of an executor throws. */
  readonly checkExecutors: boolean;
  /** The timer of a `Promise.race` that nothing clears, in programs of Node. */
  readonly checkRaces: boolean;
  /** The same where nothing shows that Node runs the file: a browser's page does not wait for its timers. */
  readonly checkRacesAnywhere: boolean;
  /** Promises that are joined where what they work with ends as soon as one of them rejects. */
  readonly checkHeld: boolean;
  /** `.then(f, g)` where `f` may throw, and `g` is all that would handle it. */
  readonly checkHandlers: boolean;
}

export type LostFinding = Finding<LostMessage>;

export type Wait = TSESTree.AwaitExpression | TSESTree.ForOfStatement;

/** A read of the variable that takes the promise, and where it ends there. */
export interface Taker {
  readonly at: TSESTree.Node;
  readonly sink: Sink;
}

/** A promise that a variable holds, and that nobody takes while something else is awaited. */
export interface Started {
  readonly declaration: TSESTree.VariableDeclaration;
  readonly name: string;
  readonly value: TSESTree.Expression;
  readonly isList: boolean;
  /** The first wait without it. */
  readonly wait: Wait;
  /** Where it is taken, in the order of the text. */
  readonly takers: readonly [Taker, ...Taker[]];
}
