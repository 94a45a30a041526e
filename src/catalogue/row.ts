/**
 * The shape of a catalogue row. A row is data: it says which exported thing behaves how,
 * and never decides whether a use of it is a mistake. Decisions do that.
 */

import type { BlockingCallRow, HandlerRow, MakerRow } from './blocking-row.js';
import type { SynchronousContextRow } from './context-row.js';
import type { ColdRow, DescriptionRow, LazyRow, OutcomeRow } from './lazy-row.js';
import type { OwnRowBase, RowBase } from './row-base.js';
import type { CopyRow, UncopiedRow } from './thread-row.js';

/** The loops and fibre runtimes that can drive code. */
export type Runtime = 'microtask' | 'effect' | 'effection' | 'saga' | 'co' | 'flow' | 'rxjs' | 'task';
export type FibreRuntime = Exclude<Runtime, 'microtask'>;

/** What a nested root loses, compared with staying inside the runtime. */
export type Loss = 'services' | 'interruption';

/** A call fit only for a program's entry: it starts a runtime of its own. */
export interface TopLevelRunnerRow extends RowBase {
  readonly kind: 'top-level-runner';
  readonly runtime: FibreRuntime;
  /** `factory` rows return the function that runs: `Runtime.runPromise(rt)` then `(effect)`. */
  readonly callStyle: 'call' | 'method' | 'factory';
  /**
   * Index of the argument that holds the operation; for `factory` it may also be the argument of the returned function.
   * `-1`: it makes what it runs (an annotated function).
   */
  readonly operand: number;
  readonly takes: 'operation' | 'operation-function' | 'generator-function' | 'observer';
  readonly returns:
    | 'promise'
    | 'exit-promise'
    | 'value'
    | 'exit'
    | 'fiber'
    | 'cancel'
    | 'task'
    | 'subscription'
    | 'void';
  /** What a call driven by the same runtime loses. */
  readonly loses: readonly Loss[];
  /** Keeps its services: they come from the runtime or context that is passed in, or from the managed runtime. */
  readonly services?: 'argument' | 'receiver';
  /** Option key, with the index of the options argument, that passes interruption on: `{ signal }`, `{ scope }`. */
  readonly linkedBy?: { readonly argument: number; readonly keys: readonly string[] };
  /** The call ends the process (`process.exit`) when the operation ends. */
  readonly exitsProcess?: boolean;
}

/**
 * What a nested runner does to the loop it is called on:
 * - `reenters`: runs the loop from inside a callback; hangs when called from a microtask (measured: deasync 0.1.32)
 * - `turns`: runs the loop from inside a callback, and comes back in microtasks too (measured: deasync 0.1.32, `sleep`)
 * - `stalls`: blocks the thread until a worker or child process answers, then goes on
 * - `waits`: blocks until another thread notifies; hangs when the notifier is this thread and there is no time-out
 * - `polls`: does not block, but a loop around it never sees a message from this thread
 * - `needs-fiber`: throws outside a fibre, and fibres do not load on Node 16 and later
 * - `times-out`: busy-waits, then throws (synchronized-promise: 10 s)
 * - `gone`: removed or turned into a plain promise in the version in use (Meteor 3)
 */
export type Hazard = 'reenters' | 'turns' | 'stalls' | 'waits' | 'polls' | 'needs-fiber' | 'times-out' | 'gone';

/** How a nested runner is written when the code may suspend instead. `$0`, `$1`… are argument texts, `$*` all of them. */
export type NestedRewrite =
  /** `awaitSync(p)` → `await p` */
  | { readonly to: 'await-argument'; readonly argument: number }
  /** `p.await()`, `future.wait()` → `await p` */
  | { readonly to: 'await-receiver' }
  /** `deasync(fn)(a, b)` → `await promisify(fn)(a, b)` */
  | { readonly to: 'await-promisified'; readonly argument: number }
  /** `synchronized(fn)(a)` → `await fn(a)` */
  | { readonly to: 'await-wrapped'; readonly argument: number }
  /** `sleep(ms)` → `await setTimeout(ms)`, with an import */
  | {
      readonly to: 'await-template';
      readonly template: string;
      readonly imports: readonly { readonly module: string; readonly name: string }[];
    };

/** A call that blocks the running loop and re-enters it or starves it. */
export interface NestedRunnerRow extends RowBase {
  readonly kind: 'nested-runner';
  /** `factory` rows return the function that blocks: `const sync = deasync(fn)`. `proto` rows are patched onto every function or promise. */
  readonly callStyle: 'call' | 'method' | 'factory' | 'new' | 'proto';
  readonly hazard: Hazard;
  readonly rewrite?: NestedRewrite;
  /** Index of a time-out argument that turns a hang into a stall. */
  readonly timeoutArgument?: number;
  /** What to do by hand when there is no `rewrite`: the end of a sentence. */
  readonly instead: string;
}

/** A function that drives what it is given: a generator, or a callback run by its runtime. */
export interface DriverRow extends RowBase {
  readonly kind: 'driver';
  readonly runtime: Runtime;
  /** `call`: `Effect.gen(function* () {})`; `curried`: `Effect.fn('name')(function* () {})`, either call's argument. */
  readonly callStyle: 'call' | 'curried' | 'method' | 'new';
  /** Argument indices that are driven; `'any'` for every function argument, also inside object literals. */
  readonly drives: readonly number[] | 'any';
  readonly style: 'generator' | 'callback';
  /** For callbacks: the runtime does not look at what they give, or hands it on as it is. */
  readonly result?: 'ignored' | 'collected';
}

/** A function that takes a callback, and when it calls it. */
export interface CallbackRow extends RowBase {
  readonly kind: 'callback';
  readonly callbacks: readonly number[] | 'any';
  readonly timing: 'at-once' | 'later' | 'microtask';
  /**
   * What becomes of what the callback gives, whatever its types say: waited for, put into a list, used at once, or left.
   * Absent: as the types say.
   */
  readonly result?: 'awaited' | 'collected' | 'needed' | 'ignored';
  /** It calls it once for each item of a list, and what it makes of the answers could be made of awaited ones. */
  readonly perItem?: boolean;
  /** The body of a group of tests, which only says what they are: `describe`. */
  readonly group?: boolean;
}

/** A test or hook function of a runner: its callbacks are test bodies. */
export interface TestRow extends RowBase {
  readonly kind: 'test';
  readonly runner: 'node:test' | 'vitest' | 'jest' | 'mocha' | 'playwright' | 'jasmine' | 'bun' | 'ava';
  /** The body runs inside a microtask, so that re-entering the loop hangs (measured: jest 30, vitest 4; mocha works). */
  readonly bodyInMicrotask: boolean;
  /** What becomes of a rejection nobody waits for: the end of a sentence. */
  readonly floatingRejection: string;
  /** Index of the body's `done` parameter: a body that takes it must not return a promise as well. */
  readonly done?: number;
  /** What becomes of a sub-test that nobody waits for: the end of a sentence. */
  readonly dropped?: string;
  /** The version of Node from which on the test around waits for it by itself. */
  readonly waitedForFrom?: string;
}

/** A call whose promise may be dropped. */
export interface KnownSafeRow extends RowBase {
  readonly kind: 'known-safe';
  /** Why dropping it is safe: the end of a sentence. `callback` rows take over the promise that their callback returns. */
  readonly why: string;
  /** Index of the argument that it gives back: only a promise that nobody else has is dropped with its result. */
  readonly givesBack?: number;
}

/** What starts an assertion, or is one: its promise is how the test fails. A function, or the type of one. */
export interface AssertionRow extends RowBase {
  readonly kind: 'assertion';
  /** It calls the function that it is given first, and is about what that throws. */
  readonly throws?: boolean;
  /** For `throws`: the function beside it that asserts the same of a rejection, and returns a promise. */
  readonly twin?: string;
}

/** A method that starts functions registered before, and waits for none of their promises: a command line's `parse()`. */
export interface DispatcherRow extends RowBase {
  readonly kind: 'dispatcher';
  /** The method that registers one, an export of the same modules: `Command#action`. */
  readonly registers: string;
  /** Index of its argument that is the function. */
  readonly handler: number;
  /** Methods that make what they are given part of the receiver: `addCommand`. */
  readonly adopts: readonly string[];
  /** The method that returns a promise of what is started: `parseAsync`; the same one, where only its types do not say so. */
  readonly twin: string;
  /**
   * The method itself only looks at the words of the command line where an option says so, and the twin then starts what
   * they name: `parse(process.argv, { run: false })`, with what stands for the words where none are given.
   */
  readonly leaves?: { readonly argument: number; readonly key: string; readonly words: string };
}

/** A method whose promise gives the exit code of a command line, which it leaves to its caller to set. */
export interface ExitCodeRow extends RowBase {
  readonly kind: 'exit-code';
  /** The method that does the same and sets it: `runExit`. */
  readonly twin: string;
}

/** A value in scope that takes over a promise: `ctx.waitUntil(p)`, or an export: `after(() => p)`. */
export interface SinkRow extends RowBase {
  readonly kind: 'sink';
  readonly host: 'workers' | 'vercel' | 'next' | 'service-worker' | 'express-4' | 'http';
  /** `parameter`: a function parameter of this type is in scope. `import`: the export is imported in this file. */
  readonly by: 'parameter' | 'import';
  /** How the promise `$P` is handed over; `$R` is the parameter's or the import's local name. */
  readonly template: string;
  /** For `parameter`: how many come before it in a callback of the same modules, which may leave it out. */
  readonly after?: number;
  /** What happens to a promise that is not handed over: the end of a sentence. */
  readonly dropped: string;
}

/** A type of lazy work: nothing happens until a runtime drives it. */
export interface OperationRow extends RowBase {
  readonly kind: 'operation';
  readonly runtime: FibreRuntime;
  /** The type of work that one started beside itself, which ends and fails with it: `Task`, an export of the same modules. */
  readonly task?: string;
}

/**
 * A host that can only call synchronous code, or a function that stands for what happens inside it. Blocking inside is
 * the intended use: it cuts colour for good. The export is a function, or a type: then every function inside an object
 * of that type is meant, or with `Printer#print` the function under that key.
 */
export interface InsulatorRow extends OwnRowBase {
  readonly kind: 'insulator';
  readonly why: string;
}

/** A call that stalls the thread: a `nested-runner` with the hazard `stalls`, in fewer words. */
export interface BlocksRow extends OwnRowBase {
  readonly kind: 'blocks';
  /** What to do instead: the end of a sentence. */
  readonly instead?: string;
}

/** A call that does nothing of ours, whatever a row or its body says. */
export interface AssumePureRow extends OwnRowBase {
  readonly kind: 'assume-pure';
  readonly why: string;
}

/**
 * What the promise of a call waits for, or the callback of one: nothing that this program still has to do (`itself`), or
 * something that other code of it may have to do first (`elsewhere`).
 */
export interface WaitsForRow extends OwnRowBase {
  readonly kind: 'waits-for';
  readonly waitsFor: 'itself' | 'elsewhere';
  /**
   * For `elsewhere`: at whose other end somebody has to act, the receiver or arguments by index. It waits for nothing of
   * ours where these are the code's own. Absent: it always may.
   */
  readonly of?: readonly ('receiver' | 'arguments' | number)[];
  /** For `elsewhere`: what it is about is a stream, which anything may move that is handed in; else an emitter of ours. */
  readonly stream?: boolean;
  /** For `itself`: time alone settles it, which a test may hold still. */
  readonly clock?: boolean;
  /** For `itself`: an answer comes over a network, and may take seconds. */
  readonly network?: boolean;
  /** The call gives a thing that stands for others: the key, in its first argument, that names it, or `arguments`, all of them. */
  readonly wraps?: string;
  /** The type of what the call gives, whose members other rows name: for code without types. */
  readonly makes?: string;
  /**
   * The export is a type of things that a host, a network or another process moves: these of their events come by
   * themselves.
   */
  readonly events?: readonly string[];
  /** More of them, which come once a method was called on the thing: `close` after `terminate`. */
  readonly after?: Readonly<Record<string, readonly string[]>>;
  /** Methods that set it going: where the code that comes after calls one, nothing comes before that. */
  readonly startedBy?: readonly string[];
  /**
   * The export is a type: what the promises of its methods wait for, where no row tells of the method. `itself` wins over
   * what a type that it extends says.
   */
  readonly calls?: 'itself' | 'unseen';
  /** For `calls`: only of methods whose names begin with one of these words. */
  readonly named?: readonly string[];
  /** What it makes is a server: the other end of this program's sockets may be this program. */
  readonly serves?: boolean;
}

export type Row =
  | TopLevelRunnerRow
  | NestedRunnerRow
  | DriverRow
  | CallbackRow
  | TestRow
  | KnownSafeRow
  | AssertionRow
  | DispatcherRow
  | ExitCodeRow
  | SinkRow
  | OperationRow
  | LazyRow
  | ColdRow
  | OutcomeRow
  | DescriptionRow
  | InsulatorRow
  | BlocksRow
  | AssumePureRow
  | WaitsForRow
  | BlockingCallRow
  | HandlerRow
  | MakerRow
  | SynchronousContextRow
  | CopyRow
  | UncopiedRow;

export type RowKind = Row['kind'];
export type RowOf<K extends RowKind> = Extract<Row, { kind: K }>;
