import { messages as ofUndriven } from '../no-undriven-operations/messages.js';

/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  ...ofUndriven,
  dropped: 'Nothing waits for this promise: {{consequence}}{{attempt}}.',
  allDropped: 'Nothing waits for the promises of this array: {{consequence}}{{attempt}}.',
  uselessHandler:
    'The rejection handler of this promise is not a function, so it is ignored: {{consequence}}{{attempt}}.',
  perhapsUselessHandler:
    'The rejection handler of this promise may be something else than a function, and is ignored then: {{consequence}}{{attempt}}.',
  stored: 'Nothing reads `{{name}}`, so nothing waits for its promise: {{consequence}}{{attempt}}.',
  forEachDropped:
    '`forEach` drops the promises of its async callback: the code after it runs before they settle, and nothing handles a rejection.',
  forEachIgnored:
    '`forEach` drops the promises that its callback returns: the code after it runs before they settle, and nothing handles a rejection.',
  dispatched: '`{{name}}` waits for none of the asynchronous functions that it starts: {{consequence}}{{attempt}}.',
} as const;

export type FloatingMessage = keyof typeof messages;

/** Said where a `try` pretends to catch the rejection. */
export const attempt = '; the `try` around it has ended by then';

/** What happens at run time where nothing waits for a promise. */
export const consequences = {
  test: 'the test ends before it settles, and {{fate}}',
  module: 'the module has loaded before it settles, and nothing handles its rejection',
  entry: 'the module has loaded before it settles, and Node prints its rejection and exits with code 1',
  vue: 'each time a component is set up, that goes on before it settles, and nothing handles its rejection',
  svelte: 'each time a component is created, that goes on before it settles, and nothing handles its rejection',
  astro: 'each time this is rendered, that goes on before it settles, and nothing handles its rejection',
  class: 'the class is in use before it settles, and nothing handles its rejection',
  object: 'the object is in use before it settles, and nothing handles its rejection',
  chain: 'the promise chain goes on before it settles, and its rejection bypasses the chain',
  function: '{{fn}} goes on before it settles, and nothing handles its rejection',
  callback: 'this callback ends before it settles, and nothing handles its rejection',
  handler: '{{fn}} ends before it settles, and nothing handles its rejection',
  callers: 'the callers of {{fn}} cannot tell when it settles, and nothing handles its rejection',
} as const;

/** The same in a template of Vue, of what its compiler makes of a handler. */
export const inTemplates = {
  statements:
    'Vue makes a function of these statements that gives nothing, so its rejection is unhandled and does not get to `{{handler}}`',
  semicolon:
    'with its `;` Vue makes a function of this that gives nothing, so its rejection is unhandled and does not get to `{{handler}}`',
  noPlainCall:
    'Vue 2 makes a function of this that gives nothing, as it is no plain call, so its rejection is unhandled and does not get to `{{handler}}`',
} as const;

/** A consequence, said of several promises. */
export const ofMany = (consequence: string): string =>
  consequence.replace('it settles', 'they settle').replace('its rejection', 'a rejection');

/** A consequence, said of the promise of a function that catches all of its own. */
export const ofHandled = (consequence: string): string => consequence.replace(/, .*$/, '');
