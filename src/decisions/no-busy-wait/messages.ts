/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  neverEnds:
    'This loop never ends once it turns: `{{flag}}` is set on line {{line}}, by code that cannot run before the loop has ended.',
  spins:
    'This loop keeps its thread busy until the time has come: no timer, request or promise of the thread moves meanwhile.',
  starves:
    '`{{wait}}` goes on in a microtask, before any timer, request or event of this thread: where one of those is to set `{{flag}}`, this loop never ends.',
  polls:
    'This asks again and again for `{{flag}}`, which line {{line}} sets: a promise that is resolved there says so at once.',
  heldOpen:
    'This interval does nothing but keep the process, which then never ends by itself, whatever its work comes to.',
} as const;

export type BusyMessage = keyof typeof messages;
