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
  /** What makes the thing that it is called on, `IDBDatabase#transaction`: only what is waited for behind that leaves it. */
  readonly openedBy?: readonly string[];
  /**
   * Which waits leave it: for an answer over a `network`, which may take seconds; for whatever comes in a `task` of its
   * own. Absent: every one.
   */
  readonly leftBy?: 'network' | 'task';
  /** Members of the same event which keep it while the promise that they are given is pending. */
  readonly keptBy?: readonly string[];
  /** It belongs to listeners for these events of the platform, and to functions that are given an event of these types. */
  readonly within?: { readonly events: readonly string[]; readonly types: readonly string[] };
  /** With one of these texts as that argument, or what is not known to be none of them, it needs no context. */
  readonly unless?: { readonly argument: number; readonly values: readonly string[] };
  /** What it does belongs behind what was waited for, and is not moved. */
  readonly staysThere?: boolean;
  /** Functions of the same modules that restore the context after each wait of the function they are given. */
  readonly restoredBy?: readonly string[];
  /** A framework that brings it into every file of a package that depends on it, but for those below a folder of this name. */
  readonly autoImported?: { readonly by: string; readonly notIn: string };
  /** What to do by hand where the call cannot come before the wait: the end of a sentence. */
  readonly instead: string;
}
