/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  nested: '`{{call}}` starts a second root inside the {{runtime}} that runs it: {{lost}}.{{chain}}',
  nestedSync:
    '`{{call}}` starts a second root inside the {{runtime}} that runs it: {{lost}}; an asynchronous step makes it throw.{{chain}}',
  inside: '`{{call}}` {{place}} starts a root of its own: {{lost}}.{{chain}}',
  exits:
    '`{{call}}` ends the process when its program ends: the {{runtime}} around it is cut off, finalizers included.{{chain}}',
  codeAfter: '`{{call}}` ends the process when its program ends, so the code after {{after}} is cut off or never runs.',
  nestedSubscribe:
    'This inner subscription is not part of the outer one: it lives on after the outer unsubscribes, and its errors and its order are its own.{{chain}}',
  notYielded:
    '`{{call}}` starts here and nothing yields it: the generator goes on without it, and its error is unhandled.',
} as const;

export type RunnerMessage = keyof typeof messages;

/** Where a use stands that something else than the runtime calls. */
export const places = {
  callback: 'in this callback',
  function: 'in this function',
  given: 'given as a callback',
} as const;
