import { both, generatorOfValues, type Reason, type Reasons } from './shared-reasons.js';

export type { Reason };

/** Why a finding is knowingly not rewritten. */
export const refusals = {
  ...both,
  'component-setup': {
    message: 'A component whose set-up waits is shown only inside a `<Suspense>`.',
    wayOut:
      'start the work in a hook such as `onMounted`, await it here and put the component into a `<Suspense>`, or say by the setting `fireAndForget` what becomes of it',
  },
  'component-script': {
    message: 'The script of a Svelte component cannot wait, but with the option `experimental.async` of its compiler.',
    wayOut:
      'start the work in `onMount`, wait for it by `{#await …}`, or say by the setting `fireAndForget` what becomes of it',
  },
  'synchronous-function': {
    message: 'The function is synchronous, and making it async changes what its callers get.',
    wayOut: 'make it async and await it there, or decide on a fire-and-forget policy',
  },
  'field-initialiser': {
    message: 'A field initialiser or default value cannot wait.',
    wayOut: 'set it in an async method',
  },
  'value-generator': generatorOfValues,
  'async-inside-runtime': {
    message: 'The runtime waits for this async function as one promise, and nothing inside it can yield.',
    wayOut: 'write it as a generator of the runtime, and yield there',
  },
  'callback-inside-runtime': {
    message: 'Nothing in this function can yield to the runtime around it.',
    wayOut: 'take the runtime or the scope outside of it, and run the work with that',
  },
  'unknown-driver': {
    message: 'It is not known what the caller of this function does with a promise.',
    wayOut: 'make it async if the caller waits',
  },
  'no-asynchronous-sibling': {
    message: 'There is no asynchronous call that does the same.',
    wayOut: 'rewrite by hand the code that needs it',
  },
  'runs-concurrently': {
    message: 'The work runs beside this code on purpose, or its result is used as it is.',
    wayOut: 'choose one of the suggestions, or wait for it where its result is needed',
  },
  'unseen-settling': {
    message: 'It works with events or streams, and whether its promise settles by itself is not seen.',
    wayOut: 'choose one of the suggestions, or say in a catalogue row of the kind `waits-for` what it waits for',
  },
  'result-needed-synchronously': {
    message: 'The result is needed synchronously in this place.',
    wayOut: 'do the waiting before it or after it',
  },
  'callers-must-follow': {
    message: 'The function would become async, and its callers would have to follow.',
    wayOut: 'run `async-boundary migrate` with the name of the rule, or change it and its callers by hand',
  },
  'not-on-every-path': {
    message: 'Some paths from here never come to where the promise is awaited.',
    wayOut: 'start the work where it is awaited, or give it a handler here that reports what fails',
  },
  'leaves-finally': {
    message: 'What a `finally` decides, it decides for errors as well.',
    wayOut: 'put it behind the `try`, or into a `catch` that has looked at the error',
  },
  'others-go-on': {
    message: 'Whether to wait for the others, or to stop them, is for a person to say.',
    wayOut: 'use `Promise.allSettled` and throw the first failure, or abort the others by a signal first',
  },
  'uncleared-timer': {
    message: 'The race does not know of its timer.',
    wayOut: 'keep what `setTimeout` gives, and clear it in a `finally` behind the race; or abort it by a signal',
  },
  'nothing-drives-it': {
    message: 'No code around it can drive it.',
    wayOut: 'return it to code that can, or hand it to what drives it',
  },
  'failure-is-a-value': {
    message: 'To wait for it would not be to look at its error.',
    wayOut: 'await it, and ask `isErr()`, or give `match` a function for each end',
  },
  'calls-itself': {
    message: 'The function calls itself here, and what is around the call would be held, or run, once for each turn.',
    wayOut: 'write a loop, with the `try` inside of it',
  },
  'runs-in-a-helper': {
    message: 'The runtime is started inside the function that is called.',
    wayOut: 'let that function return the operation, and run it where the program starts',
  },
  'one-program-by-hand': {
    message: 'How the runs become one program is for a person to say.',
    wayOut: 'describe all of them as one operation, and run that once',
  },
  'synchronous-disposer': {
    message: 'Who disposes of it by `using` has to wait as well.',
    wayOut: 'name it `[Symbol.asyncDispose]`, and write `await using` where it is used',
  },
  'never-disposed': {
    message: 'Who is to dispose of it is for a person to say.',
    wayOut: 'make one runtime for the whole program, or dispose of this one in a `finally`',
  },
  'loop-has-stopped': {
    message: 'The process is ending, and nothing can be waited for any more.',
    wayOut: 'wait for it before the program comes to its end, or do it synchronously',
  },
  'output-on-its-way': {
    message: 'What was written is still on its way, and this code cannot wait for it.',
    wayOut: 'end the process in the callback of the last write, or set `process.exitCode` and let it end by itself',
  },
  'belongs-to-its-thread': {
    message: 'It belongs to the thread that made it.',
    wayOut: 'send data instead',
  },
  'unknown-time': {
    message: 'How long the loop waits is not plain to see.',
    wayOut: 'await a timer for that time',
  },
  'set-by-other-code': {
    message: 'The code that sets the flag has to say so.',
    wayOut: 'make a promise, resolve it there, and await it here',
  },
  'held-open-by-hand': {
    message: 'What the process is kept for is for a person to say.',
    wayOut: 'await that; sockets, timers and child processes keep a process by themselves, until they end',
  },
  'outside-of-its-context': {
    message: 'There is no place in this function from which its context can still be seen.',
    wayOut: 'call it where the context is, and hand on what it gives',
  },
  'needs-what-was-awaited': {
    message: 'It is given what is known only after the wait.',
    wayOut: 'call it before the wait with what is known there',
  },
  'decided-after-the-wait': {
    message: 'Whether it is to be called is known only after the wait.',
    wayOut: 'decide before the wait',
  },
  'belongs-behind-the-wait': {
    message: 'What it does may need what was waited for to be done.',
    wayOut: 'let it begin before the wait, and end behind it',
  },
  'text-differs-from-program': {
    message: 'The text is not the one that the types were computed from.',
    wayOut: 'save the file, and run again',
  },
} as const satisfies Reasons;

/** Why a site of a migration cannot follow. */
export const blockers = {
  ...both,
  field: {
    message: 'A field initialiser cannot wait.',
    wayOut: 'set the field in an async method, or keep the promise in it',
  },
  'static-field': {
    message: 'A static field is set while the class is defined, and cannot wait.',
    wayOut: 'keep the promise in it, or set it in a static async method',
  },
  parameter: {
    message: 'A default value of a parameter cannot wait.',
    wayOut: 'leave the parameter undefined, and compute the value in the body',
  },
  enum: { message: 'An enum member cannot wait.', wayOut: 'use an object' },
  namespace: { message: 'A namespace body cannot wait.', wayOut: 'move the work to a function' },
  generator: generatorOfValues,
  'module-required': {
    message: 'The module is loaded by `require`, which fails for one that waits at its top.',
    wayOut: 'load it with `import()`, or start the work from a function',
  },
  'shared-state': {
    message: 'This callback, or what it calls, changes what its other calls read, and they would run side by side.',
    wayOut: 'write a `for…of` loop that awaits, or pass `--order sequential`',
  },
  reducer: {
    message: 'A reducer has to give the next value at once, and cannot await it here.',
    wayOut: 'write a `for…of` loop that awaits',
  },
  'foreign-interface': {
    message: 'An interface from outside this program declares it synchronous.',
    wayOut: 'keep a synchronous method, and give the async one another name',
  },
  'foreign-class': {
    message: 'It overrides a method of a class from outside this program, whose callers do not wait.',
    wayOut: 'keep a synchronous method, and give the async one another name',
  },
  'cannot-stand-beside': {
    message: 'Code outside of this package can call it, and it cannot stay beside an async one.',
    wayOut: 'write the async one by hand, under another name, or pass `--api change`',
  },
  'loaded-untyped': {
    message: 'TypeScript code loads its module by `require` without types, and what it calls there cannot be seen.',
    wayOut: "import the module there, or write `require('./load') as typeof import('./load')`",
  },
  'outside-the-paths': {
    message: 'It lies in a file that this run may not change.',
    wayOut: 'name its folder as well',
  },
  'frame-not-followed': {
    message: 'A component or page uses it, whose scripts are not followed.',
    wayOut: 'await each use there first, which changes nothing before, and run again',
  },
  'package-not-read': {
    message: 'Another package of this repository uses it, and does not see its source in this run.',
    wayOut: 'run over both packages, from a folder that holds both, or change the use by hand',
  },
  'value-escapes': {
    message: 'The function is handed on as a value, and who calls it then cannot be seen.',
    wayOut: 'make the code that calls it wait, by hand',
  },
  'untyped-super': {
    message: 'In an object literal `super` has no type: this may call it, or may not.',
    wayOut: 'see what the object inherits from, and await the call by hand',
  },
  decorator: {
    message: 'A decorator wraps this method, and may rely on its result.',
    wayOut: 'see whether the decorator passes a promise on, and make it async by hand',
  },
  'used-as-decorator': {
    message: 'A decorator is applied at once, and cannot be async.',
    wayOut: 'do the waiting inside of what it decorates',
  },
  'json-hook': {
    message: '`JSON.stringify` calls `toJSON` and its replacer at once.',
    wayOut: 'prepare the value before it is written',
  },
  'well-known-method': {
    message: 'The language calls this method at once.',
    wayOut: 'give an async method another name',
  },
  'react-component': {
    message: 'React renders a component at once.',
    wayOut: 'load in an effect, or in a server component',
  },
  'react-hook': { message: 'A hook has to return at once.', wayOut: 'load in an effect, and keep the result in state' },
  'used-with-new': {
    message: 'It is called with `new`, which an async function does not allow.',
    wayOut: 'use a factory function',
  },
  'assertion-on-throw': {
    message: 'This assertion calls the function and expects it to throw at once.',
    wayOut: 'assert on the rejection of its promise',
  },
  'generic-callback': {
    message: 'What comes of this callback depends on its result in a way that cannot be followed.',
    wayOut: 'await what the function gives, by hand',
  },
  'keeps-the-promise': {
    message:
      'It is given a promise where it was given a value, cannot know of it, and does not wait: a rejection is kept as well.',
    wayOut: 'see that what it keeps is taken out where it rejects, or await it there by hand',
  },
  'stands-on-another': {
    message: 'It goes on with what another place gives that is listed as well, and stays.',
    wayOut: 'see to that one first, and run again',
  },
  'settles-elsewhere': {
    message: 'What its promise waits for may come only after it: an `await` here could hang.',
    wayOut:
      'say by the setting `fireAndForget` what becomes of it, or await it by hand behind the code that it waits for',
  },
  'hides-a-runner': {
    message: 'It re-enters the event loop, which hangs in code that has awaited, and cannot be awaited itself.',
    wayOut:
      'run `async-boundary migrate no-nested-runners`, which says what is in the way, and take the runner out first',
  },
  'does-not-fit': {
    message: 'The compiler refuses what becomes of it here.',
    wayOut: 'see what the compiler says there, and change the type or the code by hand',
  },
  ignored: { message: 'A comment says to leave it alone.', wayOut: 'take `@async-boundary-ignore` away' },
} as const satisfies Reasons;

/** Why a rewrite that a plan has is not applied. */
export const leftOut = {
  'needs-the-project-engine': {
    message: 'Callers in other files would have to follow.',
    wayOut: 'let `async-boundary migrate` read the whole program, without `--safe-only`',
  },
  'would-not-type-check': {
    message: 'Left out, because the compiler refuses what would become of it, as told below.',
    wayOut: 'change the type or the code by hand',
  },
  'file-left-alone': { message: 'The file stays as it was, for the reason below.' },
  'not-safe': { message: 'Left out by --safe-only.', wayOut: 'run without it' },
} as const satisfies Reasons;

export type RefusalReason = keyof typeof refusals;
export type BlockReason = keyof typeof blockers;
export type Untouched = RefusalReason | keyof typeof leftOut;

/** A reason as people read it: its sentence, and how to go on. */
export const sentencesOf = ({ message, wayOut }: Reason): string =>
  wayOut === undefined ? message : `${message} To go on, ${wayOut}.`;
