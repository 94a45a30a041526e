import type { RowBase } from './row-base.js';

/** A type of promise that has not started: its work begins when somebody waits for it (`then`, `await`). */
export interface LazyRow extends RowBase {
  readonly kind: 'lazy';
  /** What messages call it; absent: a promise. */
  readonly what?: 'query' | 'request';
  /** Methods that start it, and give it back. */
  readonly starts?: readonly string[];
}

/** What gives an Observable that begins when somebody subscribes to it: a function, a method, or its constructor. */
export interface ColdRow extends RowBase {
  readonly kind: 'cold';
  /** It gives one value, or none, and completes. */
  readonly completes?: boolean;
  /** A method that makes another one of its receiver, by functions of its own library: `pipe`. */
  readonly pipes?: boolean;
}

/** A type of what only describes work, and that no generator takes as it is: a Stream, a Layer; or a function that nobody has called. */
export interface DescriptionRow extends RowBase {
  readonly kind: 'description';
  /** What messages call it: "This Stream". */
  readonly what: string;
  /** What would drive it: "a Stream runs only when …". */
  readonly driver: string;
  /** What to do by hand: the end of a sentence. */
  readonly instead: string;
  /** It is a function without parameters, and calling it does the work. */
  readonly called?: boolean;
}

/** A type of work that has begun, and never rejects: its failure is a value, of which nobody is told who does not look. */
export interface OutcomeRow extends RowBase {
  readonly kind: 'outcome';
}
