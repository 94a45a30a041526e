import type { BlockingCost, HandlerRow } from '../../catalogue/blocking-row.js';

/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  handler:
    '`{{call}}` blocks the event loop {{when}} until {{done}}: no other request, timer or promise of this thread moves meanwhile.{{chain}}',
  async:
    '`{{call}}` blocks the event loop until {{done}}, and {{fn}} could wait for that without blocking: no request, timer or promise of this thread moves meanwhile.{{chain}}',
} as const;

export type BlockingMessage = keyof typeof messages;

/** What a blocking call waits for. */
export const ends: Readonly<Record<BlockingCost, string>> = {
  microseconds: 'it has its result',
  file: 'the disk has answered',
  process: 'the child process has ended',
  unbounded: 'its result is computed',
};

/** How often a handler is called. */
export const times: Readonly<Record<Exclude<HandlerRow['called'], 'once'>, string>> = {
  request: 'at each request',
  message: 'at each message',
  event: 'at each event',
  tick: 'at each tick of the timer',
};
