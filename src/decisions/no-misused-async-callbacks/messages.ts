import { compared } from '../making/tested.js';

/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  always: '`{{name}}` takes the promise that its callback gives for true, as every promise is: {{outcome}}.',
  order:
    '`{{name}}` takes the promise that its callback gives for a number, which it is not: the order stays as it was.',
  text: '`{{name}}` makes a text of the promise that its callback gives: `[object Promise]` is what it puts in.',
  taken: '`{{name}}` uses what its callback gives at once, and takes the promise for the value.',
  flat: '`{{name}}` flattens lists, and a promise of a list is none: what it gives are promises, and the lists in them stay lists.',
  reducer:
    '`{{name}}` hands on the promise that the async callback gave for the element before: `{{previous}}` is that promise, not its value.',
  cleanUp: '`{{name}}` takes what its callback gives for the clean-up, and a promise is none: {{consequence}}.',
  group:
    '`{{name}}` collects its tests at once, and does not wait for an async callback: what is registered after its first `await` is lost.',
  executor:
    'An async function given to `new Promise` rejects a promise that nobody has: the new one then never settles, and nothing handles the rejection.',
  unheard: '`{{name}}` does not wait for its async callback: {{consequence}}.',
  used: 'This is a promise, not yet its value: {{outcome}}.',
  typed:
    'The type that is expected here ignores what this async function gives: whoever calls it goes on, and nothing handles its rejection.',
  override:
    '`{{name}}` gives a promise where the type that its class follows says that it gives nothing: who calls it by that type goes on, and nothing handles its rejection.',
  disposer:
    '`using` calls `[Symbol.dispose]` and does not wait for its promise: the code behind goes on before the work is done, and nothing handles its rejection.',
  unheardPromise: '`{{name}}` does not wait for the promise that its callback gives: {{consequence}}.',
  mapped:
    '`{{name}}` puts the promise that its callback gives into the stream, and nothing there waits for that: {{consequence}}.',
  condition: 'This is a promise, and a promise is always true: {{outcome}}.',
} as const;

export type MisusedMessage = keyof typeof messages;

/** What comes of a predicate that is always true. */
export const outcomes: Readonly<Record<string, string>> = {
  filter: 'every element passes',
  some: 'it answers true as soon as there is an element',
  every: 'it answers true whatever the elements are',
  find: 'the first element is what it finds, whatever that is',
  findLast: 'the last element is what it finds, whatever that is',
  findIndex: 'the first element is what it finds, whatever that is',
  findLastIndex: 'the last element is what it finds, whatever that is',
};

/** What becomes of a rejection of a callback whose result nobody looks at. */
export const consequences = {
  node: 'nothing handles its rejection, and Node exits with code 1',
  browser: 'nothing handles its rejection, which the browser only logs',
  either: 'nothing handles its rejection, which ends a Node process with code 1 and which a browser only logs',
  cleanUp: 'nothing is cleaned up, and nothing handles a rejection',
  kept: 'nothing is cleaned up',
  subscriber: 'who subscribes takes the promise for its value',
  unknown: 'as its types say, it ignores what that gives, and nothing handles a rejection',
} as const;

/** What comes of a promise where its value is meant. */
export const usedAs = {
  text: 'the text has `[object Promise]` in its place',
  number: 'what is calculated is `NaN`',
  order: 'no comparison with it holds',
  ...compared,
  properties: 'it has no properties of its own, and nothing is spread',
  elements: 'it has no elements, and spreading it throws',
  key: 'the key is `[object Promise]`',
  in: 'it has no such property, whatever its value has',
  json: '`{}` is what becomes of it',
} as const;
