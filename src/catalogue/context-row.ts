import type { OwnRowBase } from './row-base.js';

/** A call, or a member that is read, which counts on the synchronous code around it: a wait leaves that behind. */
export interface SynchronousContextRow extends OwnRowBase {
  readonly kind: 'needs-synchronous-context';
  /** What it is to run inside of, as a sentence names it: "a component's `setup`". */
  readonly context: string;
  /** What comes of it outside: the end of a sentence, "it gives `undefined`". */
  readonly lost: string;
  /** `reads`: it only gives a value, which may be taken earlier. `acts`: it does something from then on. */
  readonly does: 'reads' | 'acts';
  /** A member of the event that a listener is given, which counts while the event is on its way. */
  readonly ofEvent?: boolean;
  /** The argument that brings the context along, or keys of an object there: who gives it needs none around. */
  readonly given?: { readonly argument: number; readonly keys?: readonly string[] };
  /** Functions of the same modules that restore the context after each wait of the function they are given. */
  readonly restoredBy?: readonly string[];
  /** A framework that brings it into every file of a package that depends on it, but for those below a folder of this name. */
  readonly autoImported?: { readonly by: string; readonly notIn: string };
  /** What to do by hand where the call cannot come before the wait: the end of a sentence. */
  readonly instead: string;
}
