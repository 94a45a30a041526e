import type { OwnRowBase } from './row-base.js';

/** What copies a value for another thread or process, or as another thread would get it. */
export interface CopyRow extends OwnRowBase {
  readonly kind: 'copies';
  /** `clone`: the structured clone algorithm, which throws for what it cannot copy. `json`: as `JSON.stringify` writes it. */
  readonly by: 'clone' | 'json';
  /** Index of the argument that is copied, and the key of an object there under which it stands. */
  readonly argument: number;
  readonly key?: string;
  /** What it gives stands for something on another thread: each argument of its members' calls is copied. */
  readonly gives?: 'remote';
  /** Functions of the same modules whose result goes over as it is meant to: `proxy(callback)`. */
  readonly carriedBy?: readonly string[];
}

/** A type of which a copy is nothing but an empty object: what it does stays in its own thread. */
export interface UncopiedRow extends OwnRowBase {
  readonly kind: 'copied-empty';
  /** What the copy does not do: the end of a sentence. */
  readonly lost: string;
  /** There is no copy of it at all, not even an empty one. */
  readonly throws?: boolean;
}
