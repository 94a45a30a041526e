import type { FibreRuntime } from './row.js';
import type { CallForm, ForkForm, ScopeForm } from './runtime-forms.js';

/** One fibre runtime: how its code is written, and what people call its parts. */
export interface RuntimeRecord {
  /** The code that it runs: what stands after "inside the" and before "that runs it". */
  readonly name: string;
  /** How its generators hand work over; nothing where it has none. */
  readonly yields?: 'yield*' | 'yield';
  /** What comes of an operation that a `yield` without its `*` hands over, in these versions of a package. */
  readonly unstarred?: { readonly package: string; readonly versions: string; readonly outcome: string };
  /** A promise is yielded as it is. What its runners lose inside it is a wait, which the promise's type shows. */
  readonly yieldsPromises?: true;
  /** Its runners give a subscription, for whose end whoever keeps it answers. */
  readonly rootsAreKept?: true;
  /** What makes an operation of a promise. */
  readonly lift?: CallForm;
  /** The fork takes a promise's function as it is, so that nothing lifts it. */
  readonly forksPromises?: true;
  /** What its drivers start lasts as long as the operation that yields them: in a fork, not at all. */
  readonly driversLastWithin?: true;
  /** What waits for a function of the runtime in place. */
  readonly call?: CallForm;
  /** The supervised one first. */
  readonly forks: readonly ForkForm[];
  /** Functions that accept an operation from their callback. */
  readonly flattens?: readonly string[];
  /** Operators that wait for what their callback promises, each in an order of its own. */
  readonly waitsIn?: readonly string[];
  /** Functions whose callback makes a value, and what flattens instead. */
  readonly maps?: Readonly<Record<string, string>>;
  /** Functions whose thunk makes a value, and what runs the operation that it makes instead. */
  readonly thunks?: Readonly<Record<string, string>>;
  /** What runs a list of operations. */
  readonly all?: CallForm;
  /** What runs an operation for each item of a list, as one operation; `concurrency` says how many at a time. */
  readonly forEach?: CallForm;
  /** What makes an operation of a generator. */
  readonly generator?: CallForm;
  /** What makes a runtime that keeps what its layers open, until one of these members ends it. */
  readonly kept?: { readonly makes: CallForm; readonly ends: readonly string[] };
  /** What makes a scope, whose finalizers run once it is closed. */
  readonly scope?: ScopeForm;
  /** What runs an operation from the outside, and gives a promise. */
  readonly root?: CallForm;
  /** Functions that turn a callback into an operation: with the runner gone, what it ran is that operation. */
  readonly lifts?: readonly string[];
  /** Of these, what takes the callback's result as it is: a promise, or a fibre, that ran beside stays beside. */
  readonly liftsAsIs?: readonly string[];
  readonly says: {
    /** Of a suggestion that waits for a promise. */
    readonly wait?: string;
    /** Of a suggestion that waits for a function of the runtime. */
    readonly inPlace?: string;
    /** An operation that nothing drives, and what would. */
    readonly operation: string;
    readonly driver: string;
    /** What a person can do where an operation ends that nothing can drive there. */
    readonly insteadHere: string;
    /** What happens where its code waits for no promise that it has made. */
    readonly goesOn: string;
    /** What a root of its own loses, inside code that the runtime runs. */
    readonly loses?: { readonly services?: string; readonly interruption?: string; readonly both: string };
    /** What roots for one item after the other, or for all at once, do not have of each other. */
    readonly apart?: { readonly next: string; readonly beside: string };
    /** What a person can do with roots that are started in a loop. */
    readonly insteadInLoop?: string;
    /** What a person can do with roots that follow each other. */
    readonly insteadInSequence?: string;
    /** Several programs of one process: which one ends it for all, and what a person can do. */
    readonly mains?: { readonly first: string; readonly instead: string };
    /** What a person can do with a root inside a callback that the runtime's functions call, or that is written inside. */
    readonly insteadInCallback?: string;
    readonly insteadInside?: string;
    /** Of a suggestion that takes the code's own runtime into a callback written inside. */
    readonly bridge?: string;
    /** What a person can do with a root whose task is in use. */
    readonly insteadOfTask?: string;
  };
}

const effect = { module: 'effect', name: 'Effect', isNamespace: true } as const;
const sagaEffects = 'redux-saga/effects';

const YIELDED = {
  operation: 'This operation',
  driver: 'it runs only when it is yielded',
  insteadHere: 'return it to code that yields it',
} as const;

/** Every runtime that runs code of its own, in the order in which they are listed. */
export const runtimes: Readonly<Record<FibreRuntime, RuntimeRecord>> = {
  effect: {
    name: 'Effect',
    yields: 'yield*',
    // Measured: effect@3.22.4; 4.1.0 runs it all the same, and gives its value.
    unstarred: {
      package: 'effect',
      versions: '>=3.0.4 <4.0.0-0',
      outcome: 'Effect dies of it ("BUG: yieldWrapGet")',
    },
    lift: { ...effect, callee: '$.promise', isThunk: true },
    forks: [
      {
        ...effect,
        callee: '$.fork',
        calleeSince4: '$.forkChild',
        title: 'Fork it: it runs beside this Effect and is interrupted with it (`$`)',
        choice: 'fork',
      },
      {
        ...effect,
        callee: '$.forkDaemon',
        calleeSince4: '$.forkDetach',
        title: 'Fork it for good: it outlives this Effect, as it does now (`$`)',
        choice: 'detach',
      },
    ],
    flattens: ['flatMap', 'tap', 'andThen'],
    maps: { map: 'flatMap' },
    thunks: { sync: 'suspend' },
    all: { ...effect, callee: '$.all' },
    forEach: { ...effect, callee: '$.forEach' },
    generator: { ...effect, callee: '$.gen' },
    // Measured: effect@3.22.4, whose finalizers never run, and whose timers keep the process, unless it is disposed of.
    kept: {
      makes: { module: 'effect', name: 'ManagedRuntime', isNamespace: true, callee: '$.make' },
      ends: ['dispose', 'disposeEffect'],
    },
    scope: {
      package: 'effect',
      makes: 'Scope.make',
      closes: 'close',
      instead: 'let `Effect.scoped` make and close it, or close it by `Effect.acquireUseRelease`',
    },
    root: { ...effect, callee: '$.runPromise' },
    lifts: ['promise', 'tryPromise', 'sync', 'try', 'suspend'],
    liftsAsIs: ['sync', 'try'],
    says: {
      wait: 'Wait for the promise in this Effect',
      operation: 'This Effect',
      driver: 'an Effect runs only when it is yielded, composed or given to a runner',
      insteadHere: 'return the Effect to code that yields it, or give it to a runner where the program starts',
      goesOn:
        'the fibre goes on before it settles, its rejection never fails this Effect, and interruption does not reach it',
      loses: {
        services: 'it runs without the services of the Effect around it',
        interruption: 'it is not interrupted with the code around it',
        both: 'it runs without the services of the Effect around it, and is not interrupted with it',
      },
      apart: {
        next: 'no span, no fibre-local value and no interruption goes from one run to the next',
        beside: 'where one fails, the others run on, since nothing interrupts them',
      },
      insteadInLoop: 'write the loop inside of one `Effect.gen`, and run that once',
      insteadInSequence: 'yield them in one `Effect.gen`, and run that',
      mains: {
        first: 'the first of them to fail, or to end after a signal,',
        instead: 'give all of them to one `runMain`: `Effect.all([…], { concurrency: "unbounded" })`',
      },
      insteadInCallback: 'return the Effect from here, and let `Effect.flatMap` or `yield*` run it',
      bridge: 'Take the runtime of this Effect into the callback',
      insteadInside:
        'take the runtime outside (`const run = yield* FiberSet.makeRuntime()`) and call `run(effect)` here',
    },
  },
  effection: {
    name: 'effection operation',
    yields: 'yield*',
    unstarred: {
      package: 'effection',
      versions: '>=4.0.0-0',
      outcome: 'effection throws ("effect.enter is not a function")',
    },
    lift: { module: 'effection', name: 'until', callee: '$' },
    driversLastWithin: true,
    all: { module: 'effection', name: 'all', callee: '$' },
    root: { module: 'effection', name: 'run', callee: '$', isThunk: true },
    call: { module: 'effection', name: 'call', callee: '$' },
    forks: [
      {
        module: 'effection',
        name: 'spawn',
        callee: '$',
        isThunk: true,
        title: 'Spawn it: it runs beside this operation and is halted with it',
        choice: 'fork',
      },
    ],
    says: {
      wait: 'Wait for the promise in this operation',
      inPlace: 'Run it in this operation, and wait for it',
      operation: 'This operation',
      driver: 'an operation runs only when it is yielded or given to a runner',
      insteadHere: 'return the operation to code that yields it, or give it to a runner where the program starts',
      goesOn:
        'the operation goes on before it settles, its rejection never fails this operation, and halting does not reach it',
      loses: { both: 'it is not halted with the operation around it, and does not see its context' },
      apart: {
        next: 'no context and no halt goes from one run to the next',
        beside: 'where one fails, the others run on, since nothing halts them',
      },
      insteadInSequence: 'yield them in one operation, and run that',
      insteadInLoop: 'write the loop inside of one operation, `function* () { … }`, and run that once',
      mains: { first: 'the first of them to end', instead: 'give all of them to one `main`, which spawns each' },
      insteadInCallback: 'take the scope outside (`const scope = yield* useScope()`), and call `scope.run(…)` here',
      bridge: 'Take the scope of this operation into the callback',
      insteadInside: 'take the scope outside (`const scope = yield* useScope()`) and call `scope.run(operation)` here',
      insteadOfTask: 'its task is used: `yield* spawn(…)` gives one that is halted with this operation',
    },
  },
  saga: {
    name: 'saga',
    yields: 'yield',
    lift: { module: sagaEffects, name: 'call', callee: '$', isThunk: true },
    forksPromises: true,
    all: { module: sagaEffects, name: 'all', callee: '$' },
    call: { module: sagaEffects, name: 'call', callee: '$' },
    forks: [
      {
        module: sagaEffects,
        name: 'fork',
        callee: '$',
        isThunk: true,
        title: 'Fork it: it runs beside this saga and is cancelled with it',
        choice: 'fork',
      },
    ],
    says: {
      wait: 'Wait for the promise in this saga',
      inPlace: 'Run it in this saga, and wait for it',
      operation: 'This saga effect',
      driver: 'it is a plain object until a saga yields it',
      insteadHere: 'yield it in a saga; outside of one, dispatch an action that a saga takes',
      goesOn: 'the saga goes on before it settles, and its rejection never reaches this saga',
      loses: { both: 'it is not cancelled with the saga around it' },
      insteadInCallback: 'write a loop of the saga itself, and `yield fork(…)` there',
      insteadInside: 'give what happens to an `eventChannel`, and fork where the saga takes from it',
      insteadOfTask: 'its task is used: `yield fork(…)` gives one that is cancelled with this saga',
    },
  },
  co: {
    name: 'co generator',
    yields: 'yield',
    yieldsPromises: true,
    forks: [],
    says: {
      ...YIELDED,
      wait: 'Yield the promise',
      goesOn: 'the generator goes on before it settles, and its rejection never reaches this generator',
    },
  },
  flow: {
    name: 'MobX flow',
    yields: 'yield',
    yieldsPromises: true,
    forks: [],
    says: {
      ...YIELDED,
      wait: 'Yield the promise',
      goesOn: 'the flow goes on before it settles, and its rejection never reaches this flow',
    },
  },
  task: {
    name: 'task',
    forks: [],
    says: {
      operation: 'This task',
      driver: 'a task is a function, which does nothing until it is called',
      insteadHere: 'call it where its promise can be awaited, or return it to code that does',
      goesOn: 'the task goes on before it settles, and its rejection never reaches this task',
    },
  },
  rxjs: {
    name: 'observer',
    rootsAreKept: true,
    forks: [],
    waitsIn: ['concatMap', 'mergeMap', 'switchMap', 'exhaustMap'],
    says: {
      operation: 'This Observable',
      driver: 'an Observable does nothing until it is subscribed to',
      insteadHere: 'subscribe to it, or return it to code that does',
      goesOn: 'the observer goes on before it settles, and its rejection never reaches this stream',
    },
  },
};

export const RUNTIMES = Object.keys(runtimes) as readonly FibreRuntime[];
