import type { OwnRowBase } from './row-base.js';

/** What a blocking call waits for, as far as it matters: next to nothing, the disk, another process, or as much work as it is given. */
export type BlockingCost = 'microseconds' | 'file' | 'process' | 'unbounded';

/** The asynchronous twin of a blocking call: it takes the same arguments, but for what is said here. */
export interface Sibling {
  /** Absent: it is another member of the same object. */
  readonly module?: string;
  /** The name that the module exports. */
  readonly name: string;
  /** `callback`: its last argument is called with an error or the result. */
  readonly style: 'promise' | 'callback';
  /** For `callback`, where no type of `promisify` takes all of its overloads: the type of what a promise around it gives. */
  readonly gives?: string;
  /** Index of the argument that holds options, and keys of it that the sibling does not know. */
  readonly options?: { readonly argument: number; readonly unknown: readonly string[] };
  /** The promise gives an object, under whose key is the text of what the call gives as bytes unless its options name an encoding. */
  readonly textUnder?: string;
}

/** A call that blocks its thread until the disk, a process or a computation is done, where code could wait for that instead. */
export interface BlockingCallRow extends OwnRowBase {
  readonly kind: 'blocking-call';
  readonly cost: BlockingCost;
  /** Absent: nothing asynchronous takes the same and gives the same. */
  readonly sibling?: Sibling;
  /** What it does with the paths that its first arguments name; two calls that do so to one path belong together. */
  readonly file?: { readonly does: 'asks' | 'reads' | 'changes'; readonly paths: number };
  /** Its first argument is a file that is open already. */
  readonly takesDescriptor?: boolean;
  /** Found only where an option asks for it. */
  readonly onRequest?: boolean;
  /** What to do by hand where there is no rewrite: the end of a sentence. */
  readonly instead: string;
}

/** Code that is called again and again while others wait, or `once`: at the end, when nobody does. */
export interface HandlerRow extends OwnRowBase {
  readonly kind: 'handler';
  /**
   * `call`: a function that takes one. `parameter`: a type of which only a handler, and what it calls, is given a value.
   * `decorator`: what marks a method as one. `member`: a method of an interface or a base class, `Class#method`, that its
   * library calls.
   */
  readonly by: 'call' | 'parameter' | 'decorator' | 'member';
  readonly called: 'request' | 'message' | 'event' | 'tick' | 'once';
  /** For `call`: names of events, of which the first argument is to be one; any when absent. */
  readonly events?: readonly string[];
}

/** A function, a method or a constructor that gives a thing whose members other rows name: for code without types. */
export interface MakerRow extends OwnRowBase {
  readonly kind: 'maker';
  /** The type of what it gives, as those rows write it. */
  readonly makes: string;
}
