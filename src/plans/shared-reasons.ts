/** Why something stays as it is, and what a person can do: a sentence, and the end of one. */
export interface Reason {
  readonly message: string;
  readonly wayOut?: string;
}
export type Reasons = Readonly<Record<string, Reason>>;

export const generatorOfValues = {
  message: 'A generator of values cannot wait between them.',
  wayOut: 'make it an async generator, and iterate it with `for await`',
} as const satisfies Reason;

/** Reasons of a plan for one finding and of the migration of a whole program alike. */
export const both = {
  constructor: {
    message: 'A constructor cannot wait.',
    wayOut: 'move the work to a `static async create()`, and call that instead of `new`',
  },
  accessor: { message: 'A getter or setter cannot wait.', wayOut: 'make it a method' },
  'static-block': { message: 'A static block cannot wait.', wayOut: 'do the work in a static async method' },
  'type-predicate': {
    message: 'A type predicate or an assertion cannot be async.',
    wayOut: 'find out first, and narrow afterwards',
  },
  'synchronous-callback': {
    message: 'The caller of this callback needs its result at once.',
    wayOut: 'do the waiting outside of it, before or after the call',
  },
  'void-callback': {
    message: 'The caller of this callback ignores its result and does not wait.',
    wayOut:
      'wait outside of the callback, give the rejection a handler, or say by the setting `fireAndForget` what becomes of it',
  },
  'done-callback': {
    message: 'A test that calls `done` may not return a promise as well.',
    wayOut: 'take `done` away, and make the test async',
  },
  'published-api': {
    message: 'Code outside of this package can call it.',
    wayOut: 'pass `--api change` to change it, or `--api both` to keep it beside an async one',
  },
  'typed-alias': {
    message: 'A type that other code uses as well declares it synchronous.',
    wayOut: 'change that type by hand',
  },
  'module-load': {
    message: 'This module runs while others load it, and should not wait here.',
    wayOut: 'start the work from a function, or only give its rejection a handler here',
  },
  'comment-in-the-way': {
    message: 'A comment stands where the edit would be.',
    wayOut: 'move the comment, and run again',
  },
  'body-cannot-move': {
    message: 'The body of this callback would mean something else in a loop.',
    wayOut: 'write the `for…of` loop by hand',
  },
  comparator: {
    message: 'A comparator has to answer at once.',
    wayOut: 'compute the keys with `Promise.all` first, and sort by them',
  },
  'array-callback': {
    message: 'This array method needs the answer of its callback at once, and its answers cannot be awaited first.',
    wayOut: 'compute the answers with `Promise.all` over `map` first, or write a `for…of` loop',
  },
  'promise-executor': {
    message: 'The function given to `new Promise` cannot wait: what it throws afterwards is lost.',
    wayOut: 'await before the promise is made, or use an async function instead of it',
  },
  'check-then-act': {
    message: 'Two steps belong together here, and other code could come between them at a wait.',
    wayOut: 'do it in one step that cannot come out of date, or let one call at a time in, and then wait by hand',
  },
  'test-group': {
    message: 'A group of tests is collected at once, and cannot wait.',
    wayOut: 'move the work to a `beforeAll` hook',
  },
} as const satisfies Reasons;
