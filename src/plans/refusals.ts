import type { RefusalReason } from './plan.js';

/** One sentence for each reason, with the way out. */
export const refusalSentence: Readonly<Record<RefusalReason, string>> = {
  'synchronous-function':
    'The function is synchronous, and making it async changes what its callers get; make it async and await it there, or decide on a fire-and-forget policy.',
  constructor: 'A constructor cannot wait; move the work to a `static async create()`.',
  accessor: 'A getter or setter cannot wait; make it a method.',
  'field-initialiser': 'A field initialiser or default value cannot wait; set it in an async method.',
  'static-block': 'A static block cannot wait; do the work in a static async method.',
  'value-generator': 'A generator of values cannot wait between them; make it an async generator.',
  'type-predicate': 'A type predicate cannot be async; find out first, and narrow afterwards.',
  'synchronous-callback':
    'The caller of this callback needs its result at once; do the waiting outside, before or after the call.',
  'async-inside-runtime':
    'The runtime waits for this async function as one promise, and nothing inside it can yield; write it as a generator of the runtime, and yield there.',
  'callback-inside-runtime':
    'Nothing in this function can yield to the runtime around it; take the runtime or the scope outside of it, and run the work with that.',
  'void-callback':
    'The caller of this callback ignores its result, so nobody can wait here; give the rejection a handler, or decide on a fire-and-forget policy.',
  'done-callback':
    'This test ends when it calls `done`, and returning a promise as well is an error; take `done` away and make it async.',
  'module-load':
    'A module that others load should not wait while it loads; start the work from a function, or handle its rejection here.',
  'unknown-driver':
    'It is not known what the caller of this function does with a promise; make it async if the caller waits.',
  'no-asynchronous-sibling': 'There is no asynchronous call that does the same.',
  'runs-concurrently':
    'The work runs beside this code on purpose, or its result is used as it is; choose one of the suggestions.',
  'result-needed-synchronously': 'The result is needed synchronously in this place.',
  'callers-must-follow': 'The function would become async, and its callers would have to follow.',
  'runs-in-a-helper':
    'The runtime is started inside the function that is called; let that function return the operation, and run it where the program starts.',
  'comment-in-the-way': 'A comment stands where the edit would be; move it first.',
  'body-cannot-move': "The callback's body would mean something else in a loop; rewrite it by hand.",
  'text-differs-from-program':
    'The text is not the one that the types were computed from; save the file, and run again.',
};
