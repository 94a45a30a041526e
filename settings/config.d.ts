// Written by `npm run docs`, from the schema of the settings.
import type { Row } from '../dist/catalogue/row.js';

export type NoFloatingPromises = {
/** Take `void` as proof that a promise is left alone on purpose. */
readonly 'ignoreVoid'?: boolean;
/** Leave async functions alone that are called where they are written. */
readonly 'ignoreIIFE'?: boolean;
/** Take any object with a `then` of two callbacks for a promise. */
readonly 'checkThenables'?: boolean;
/** Types whose values may be dropped. */
readonly 'allowForKnownSafePromises'?: readonly (string | {
readonly 'from': "file";
readonly 'name': string | readonly (string)[];
readonly 'path'?: string;
} | {
readonly 'from': "lib";
readonly 'name': string | readonly (string)[];
} | {
readonly 'from': "package";
readonly 'name': string | readonly (string)[];
readonly 'package': string;
})[];
/** Functions whose promises may be dropped. */
readonly 'allowForKnownSafeCalls'?: readonly (string | {
readonly 'from': "file";
readonly 'name': string | readonly (string)[];
readonly 'path'?: string;
} | {
readonly 'from': "lib";
readonly 'name': string | readonly (string)[];
} | {
readonly 'from': "package";
readonly 'name': string | readonly (string)[];
readonly 'package': string;
})[];
/** Report a promise kept in a variable that nothing reads. */
readonly 'checkStored'?: boolean;
/** Report generators that nothing iterates, as no-undriven-operations does. */
readonly 'checkAsyncGenerators'?: boolean;
/** Report a promise dropped inside an expression or the head of a `for`. */
readonly 'checkOperands'?: boolean;
/** Report operations that nothing drives, as no-undriven-operations does. */
readonly 'checkOperations'?: boolean;
/** Report `array.forEach(async …)`, and other callbacks of `forEach` that return promises. */
readonly 'checkForEach'?: boolean;
/** Report the `parse()` of a command line whose actions are asynchronous. */
readonly 'checkDispatchers'?: boolean;
};

export type NoUndrivenOperations = {
/** Report an Effect, or work of another runtime, that nothing drives. */
readonly 'checkOperations'?: boolean;
/** Report a generator that nothing iterates. */
readonly 'checkGenerators'?: boolean;
/** Report a query or a request that starts when somebody waits for it, where nobody does. */
readonly 'checkQueries'?: boolean;
/** Report an Observable that is seen to be cold, and that nobody subscribes to. */
readonly 'checkObservables'?: boolean;
/** Report a result that never rejects, where nobody looks at it. */
readonly 'checkOutcomes'?: boolean;
/** Report a Stream, a Layer or another description that nothing takes. */
readonly 'checkDescriptions'?: boolean;
/** Report an operation that a condition or a comparison takes for its value. */
readonly 'checkTested'?: boolean;
/** Report an operation that a generator of its runtime gives for its value. */
readonly 'checkReturned'?: boolean;
/** Report them also in a variable that nothing reads. */
readonly 'checkStored'?: boolean;
/** Report them also where a callback gives them to what ignores them: `forEach`, a timer. */
readonly 'checkIgnored'?: boolean;
};

export type NoNestedRunners = {
};

export type NoRunnerInAsyncContext = {
};

export type NoRepeatedRunners = {
/** Report runs that stand in a row in one function, too, where nothing else comes between them. */
readonly 'checkSequences'?: boolean;
};

export type NoBlockingInAsyncContext = {
/** `handlers`: only in what is called again and again while others wait. `async`: in all asynchronous code, but what runs at start-up. */
readonly 'where'?: "handlers" | "async";
/** Report `existsSync` as well, which has no asynchronous sibling. */
readonly 'checkExists'?: boolean;
/** Look at tests and scripts as well. */
readonly 'checkTests'?: boolean;
};

export type NoMisusedAsyncCallbacks = {
/** Report a callback whose promise is taken for a value: `filter`, `some`, `sort`. */
readonly 'checkValues'?: boolean;
/** Report an async callback that can reject, and whose promise nobody has. */
readonly 'checkIgnored'?: boolean;
/** Report it also where only the declared type says that the result is ignored. */
readonly 'checkVoidTypes'?: boolean;
/** Report it also of members that a base class or an interface says give nothing. */
readonly 'checkOverrides'?: boolean;
/** Report it also in attributes of JSX: `onClick={async () => …}`. */
readonly 'checkAttributes'?: boolean;
/** Report a promise that a condition tests. */
readonly 'checkConditions'?: boolean;
/** Report a promise in a text, a comparison, a calculation, a spread or a key. */
readonly 'checkUses'?: boolean;
};

export type NoLostRejection = {
/** Report a promise returned from a `try`, or beside a `using`, before it has ended. */
readonly 'checkReturned'?: boolean;
/** Report a promise that has started, and has no handler while something else is awaited. */
readonly 'checkStarted'?: boolean;
/** Report that in tests as well, where it is an idiom (start, click, await), and timers of races. */
readonly 'checkTests'?: boolean;
/** Report a `return`, `break` or `continue` that leaves a `finally` of asynchronous code. */
readonly 'checkFinally'?: boolean;
/** Report what a later callback inside of an executor throws. */
readonly 'checkExecutors'?: boolean;
/** Report the timer of a `Promise.race` that nothing clears, in programs of Node. */
readonly 'checkRaces'?: boolean;
/** Report it also where nothing shows that Node runs the file. */
readonly 'checkRacesAnywhere'?: boolean;
/** Report `Promise.all` where what its promises work with ends as soon as one of them rejects. */
readonly 'checkHeld'?: boolean;
/** Report `.then(f, g)` where nothing handles what `f` throws. */
readonly 'checkHandlers'?: boolean;
};

export type SafeEntryPoint = {
/** Report a failure of the whole program that ends in a handler which leaves exit code 0. */
readonly 'checkEntries'?: boolean;
/** Report `process.exit` that hides a failure, or cuts work or output that is not finished. */
readonly 'checkExits'?: boolean;
/** Report listeners of the process that only print a failure or a signal, or start what cannot end. */
readonly 'checkListeners'?: boolean;
/** Report the `parse()` of a command line whose actions are asynchronous. */
readonly 'checkDispatchers'?: boolean;
};

export type NoContextAfterAwait = {
};

export type NoBusyWait = {
};

export type NoPromiseAcrossThreads = {
};

export type Level = "off" | "warn" | "error";

export type Rules = {
readonly 'no-floating-promises'?: Level | NoFloatingPromises | readonly [Level, (NoFloatingPromises)?];
readonly 'no-undriven-operations'?: Level | NoUndrivenOperations | readonly [Level, (NoUndrivenOperations)?];
readonly 'no-nested-runners'?: Level | NoNestedRunners | readonly [Level, (NoNestedRunners)?];
readonly 'no-runner-in-async-context'?: Level | NoRunnerInAsyncContext | readonly [Level, (NoRunnerInAsyncContext)?];
readonly 'no-repeated-runners'?: Level | NoRepeatedRunners | readonly [Level, (NoRepeatedRunners)?];
readonly 'no-blocking-in-async-context'?: Level | NoBlockingInAsyncContext | readonly [Level, (NoBlockingInAsyncContext)?];
readonly 'no-misused-async-callbacks'?: Level | NoMisusedAsyncCallbacks | readonly [Level, (NoMisusedAsyncCallbacks)?];
readonly 'no-lost-rejection'?: Level | NoLostRejection | readonly [Level, (NoLostRejection)?];
readonly 'safe-entry-point'?: Level | SafeEntryPoint | readonly [Level, (SafeEntryPoint)?];
readonly 'no-context-after-await'?: Level | NoContextAfterAwait | readonly [Level, (NoContextAfterAwait)?];
readonly 'no-busy-wait'?: Level | NoBusyWait | readonly [Level, (NoBusyWait)?];
readonly 'no-promise-across-threads'?: Level | NoPromiseAcrossThreads | readonly [Level, (NoPromiseAcrossThreads)?];
};

export interface UserSettings {
/** The sets of rules that are on, `recommended` where none is named; later ones win option by option. */
readonly 'extends'?: "recommended" | "strict" | "migration" | "effect" | "next" | "workers" | "express" | "react" | "vue" | "tests" | readonly ("recommended" | "strict" | "migration" | "effect" | "next" | "workers" | "express" | "react" | "vue" | "tests")[];
/** What to do with a promise that nobody can wait for: `void`, or give its rejection to a handler, which `from` exports: a package, or a file from the folder of the settings. Unset: refuse, and offer each choice. */
readonly 'fireAndForget'?: "void" | {
readonly 'handler': string;
readonly 'from'?: string;
};
/** By rule: `'off'`, `'warn'`, `'error'`, its options, or both, as in ESLint. ESLint and oxlint go by their own levels. */
readonly 'rules'?: Rules;
/** Where types come from: the host's own or the fastest there is (`auto`, unset), TypeScript 5 or 6 (`compiler`), 7.1 (`native`), or nowhere (`syntax`). */
readonly 'types'?: "auto" | "compiler" | "native" | "syntax";
/** Whether calls are followed through functions and files: by their declared types (`declared`, unset), into every overrider too (`all`), or not. */
readonly 'colour'?: "off" | "declared" | "all";
/** How `array.forEach(async …)` is rewritten: one after another (unset), or all at once. */
readonly 'forEach'?: "sequential" | "parallel";
/** Globs of files in which nothing is found, from the folder of the settings; `!` takes out. */
readonly 'ignores'?: readonly (string)[];
/** Rows added to the catalogue: catalogue.md. */
readonly 'catalogue'?: readonly (Row)[];
/** Settings of some files, over those of all; later ones win. */
readonly 'overrides'?: readonly ({
readonly 'files': readonly (string)[];
readonly 'settings': {
/** The sets of rules that are on, `recommended` where none is named; later ones win option by option. */
readonly 'extends'?: "recommended" | "strict" | "migration" | "effect" | "next" | "workers" | "express" | "react" | "vue" | "tests" | readonly ("recommended" | "strict" | "migration" | "effect" | "next" | "workers" | "express" | "react" | "vue" | "tests")[];
/** What to do with a promise that nobody can wait for: `void`, or give its rejection to a handler, which `from` exports: a package, or a file from the folder of the settings. Unset: refuse, and offer each choice. */
readonly 'fireAndForget'?: "void" | {
readonly 'handler': string;
readonly 'from'?: string;
};
/** By rule: `'off'`, `'warn'`, `'error'`, its options, or both, as in ESLint. ESLint and oxlint go by their own levels. */
readonly 'rules'?: Rules;
/** Where types come from: the host's own or the fastest there is (`auto`, unset), TypeScript 5 or 6 (`compiler`), 7.1 (`native`), or nowhere (`syntax`). */
readonly 'types'?: "auto" | "compiler" | "native" | "syntax";
/** Whether calls are followed through functions and files: by their declared types (`declared`, unset), into every overrider too (`all`), or not. */
readonly 'colour'?: "off" | "declared" | "all";
/** How `array.forEach(async …)` is rewritten: one after another (unset), or all at once. */
readonly 'forEach'?: "sequential" | "parallel";
};
})[];
/** In JSON, for editors: the path of `settings/schema.json`. */
readonly '$schema'?: string;
}

/** What `async-boundary.config.*` gives, checked as it is written. */
export declare function defineConfig(settings: UserSettings): UserSettings;
