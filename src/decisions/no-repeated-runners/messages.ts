/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  inLoop: '`{{call}}` starts a root of its own in each turn of this loop: {{apart}}.{{chain}}',
  perItem: '`{{call}}` starts a root of its own for each item: {{apart}}.{{chain}}',
  kept: 'Each call of {{fn}} makes a runtime of its own, and nothing disposes of it: what its layers open stays open.',
  scope:
    'Each call of {{fn}} makes a scope of its own, and nothing closes it: the finalizers of what it holds never run.',
  reenteredInLoop:
    '`{{call}}` enters the event loop anew in each turn of this loop: one waits after the other, and other callbacks run in the middle of each.',
  reenteredPerItem:
    '`{{call}}` enters the event loop anew for each item: one waits after the other, and other callbacks run in the middle of each.',
  sequence:
    '`{{call}}` starts a second root behind that of line {{line}}: {{apart}}, though one program could do the work of both.',
  mains:
    '`{{call}}` starts a second program beside that of line {{line}}: {{first}} ends the process, and cuts off the other, finalizers included.',
} as const;

export type RepeatedMessage = keyof typeof messages;

/** What happens to layers that a run builds for itself. */
export const BUILDS = 'what `provide` builds is built and released again for each of them';
