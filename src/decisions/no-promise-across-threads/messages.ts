/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  promise:
    '`{{call}}` throws a DataCloneError here: a promise belongs to the thread that made it, and cannot be copied.',
  promiseAsJson: 'This promise arrives as `{}`: `{{call}}` sends what `JSON.stringify` makes of it.',
  function:
    '`{{call}}` throws a DataCloneError here: a function belongs to the thread that made it, and cannot be copied.',
  functionAsJson: 'This function does not arrive: `{{call}}` sends what `JSON.stringify` makes of it.',
  generator:
    '`{{call}}` throws a DataCloneError here: a generator belongs to the thread that made it, and cannot be copied.',
  operation:
    'Only a runtime of this thread drives this work: `{{call}}` throws a DataCloneError here, or what arrives is a plain object.',
  empty: 'This arrives as an empty object: {{lost}}.',
  uncopied: '`{{call}}` throws a DataCloneError here: {{lost}}.',
  instance:
    'This `{{type}}` arrives without its methods: a copy keeps the fields of an object, and not the class that it is of.',
  unwrapped: '`{{call}}` throws a DataCloneError here: a function goes to another thread only inside of `{{by}}`.',
} as const;

export type ThreadMessage = keyof typeof messages;
