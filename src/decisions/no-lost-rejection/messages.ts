/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  pastCatch:
    'This promise is returned without `await`: its rejection goes past the `catch` here, straight to the caller.',
  pastFinally: 'This promise is returned without `await`: `finally` runs at once, and not after its end.',
  pastUsing: 'This promise is returned without `await`: `{{name}}` is disposed of at once, and not after its end.',
  started:
    'Nothing handles a rejection of `{{name}}` before line {{line}}: one that comes while `{{wait}}` waits {{fate}}.',
  startedAll:
    'Nothing handles rejections of `{{name}}` before line {{line}}: one that comes while `{{wait}}` waits {{fate}}.',
  leavesFinally:
    'This `{{keyword}}` takes the place of an error that is on its way: {{outcome}}, and the error is lost.',
  thrownLater:
    'This is thrown after the executor has returned, and does not reject the promise: it goes to whoever calls this function{{consequence}}.',
  unclearedTimer:
    'Nothing clears the timer of this race: when the race is over, it keeps a Node process alive until it has run out.',
  endedTooEarly: 'When one of these promises rejects, the others go on, and {{how}} while {{doing}}.',
  besideHandler:
    'The second function of `then` does not see what the first one throws: nothing handles that, and it {{fate}}.',
} as const;

export type LostMessage = keyof typeof messages;

/** What comes of a rejection that nobody handles: Electron, whose programs end by a word of their own, only prints it. */
export const fates = {
  either: 'ends a Node process with code 1, and a browser only logs it',
  node: 'ends a Node process with code 1',
  printed: 'is only printed',
} as const;

/** What comes of a jump out of a `finally`. */
export const instead = {
  return: 'the promise of the function fulfils',
  break: 'the code goes on behind what it ends',
  continue: 'the loop goes on',
} as const;
