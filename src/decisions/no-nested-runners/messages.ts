/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  hangs:
    '`{{call}}` hangs here without an error: {{reason}}, and the loop that it re-enters never comes to the next one.{{chain}}',
  mayHang:
    '`{{call}}` re-enters the event loop here, and hangs without an error when an `await` has run before it.{{chain}}',
  mayHangForPromise:
    '`{{call}}` re-enters the event loop here, and hangs without an error when its callback comes from a promise, since {{reason}}.{{chain}}',
  mayHangResumed:
    '`{{call}}` re-enters the event loop here, and hangs without an error when its fibre was resumed by a promise.{{chain}}',
  reenters:
    '`{{call}}` re-enters the event loop here: other callbacks run in the middle of {{fn}}, and it hangs once an `await` comes before it.{{chain}}',
  turns:
    '`{{call}}` runs the event loop in the middle of {{fn}}: timers and requests get their callbacks before it goes on.{{chain}}',
  stalls:
    '`{{call}}` blocks the event loop until it has its answer: no timer, request or promise of this thread moves meanwhile.{{chain}}',
  stallsForTime:
    '`{{call}}` blocks the event loop until it is notified or its time is up: no timer, request or promise of this thread moves meanwhile.{{chain}}',
  waits:
    '`{{call}}` without a time-out blocks the event loop, and hangs when the notifier runs on this thread.{{chain}}',
  polls:
    '`{{call}}` is polled in a loop that never yields: a message that this thread would post cannot arrive.{{chain}}',
  needsFiber: '`{{call}}` throws outside a fibre, and fibres do not load on Node 16 and later.{{chain}}',
  timesOut: '`{{call}}` busy-waits here until its time-out (10 s by default), then throws.{{chain}}',
  gone: '`{{call}}` waits only in the fibres of Meteor 2: in Meteor 3 it is gone or returns a promise.{{chain}}',
} as const;

export type NestedMessage = keyof typeof messages;

/** Why code is inside a microtask. */
export const reasons = {
  'async-function': '{{fn}} has awaited before, so it runs inside a microtask',
  'promise-callback': 'a promise callback runs inside a microtask',
  module: 'an ES module loads inside a microtask',
  'test-body': '{{runner}} calls test bodies inside a microtask',
} as const;
