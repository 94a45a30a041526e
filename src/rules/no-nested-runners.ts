import { likelyRunners } from '../analysis/runner-calls.js';
import { decideNoNestedRunners, type NestedMessage } from '../decisions/no-nested-runners.js';
import type { RuleDefinition } from './rule.js';

export const noNestedRunners: RuleDefinition<Record<string, never>, NestedMessage> = {
  slug: 'no-nested-runners',
  description: 'Disallow calls that block the event loop, or re-enter it, in code that the loop runs',
  messages: {
    hangs:
      '`{{call}}` hangs here without an error: {{reason}}, and the loop that it re-enters never comes to the next one.{{chain}}',
    mayHang: '`{{call}}` re-enters the event loop here, and hangs without an error when {{condition}}.{{chain}}',
    reenters:
      '`{{call}}` re-enters the event loop here: other callbacks run in the middle of {{fn}}, and it hangs once an `await` comes before it.{{chain}}',
    turns:
      '`{{call}}` runs the event loop in the middle of {{fn}}: timers and requests get their callbacks before it goes on.{{chain}}',
    stalls:
      '`{{call}}` blocks the event loop until {{until}}: no timer, request or promise of this thread moves meanwhile.{{chain}}',
    waits:
      '`{{call}}` without a time-out blocks the event loop, and hangs when the notifier runs on this thread.{{chain}}',
    polls:
      '`{{call}}` is polled in a loop that never yields: a message that this thread would post cannot arrive.{{chain}}',
    needsFiber: '`{{call}}` throws outside a fibre, and fibres do not load on Node 16 and later.{{chain}}',
    timesOut: '`{{call}}` busy-waits here until its time-out (10 s by default), then throws.{{chain}}',
    gone: '`{{call}}` waits only in the fibres of Meteor 2: in Meteor 3 it is gone or returns a promise.{{chain}}',
  },
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: true,
  configs: ['recommended', 'syntax'],
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: true,
  namedSeeds: 'runners',
  foresees: (file) => likelyRunners(file, 'nested-runner'),
  decide: decideNoNestedRunners,
};
