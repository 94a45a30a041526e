/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  swallowed:
    'A failure of the program ends in this handler, which {{fate}}: Node then exits with code 0, as after a success.',
  exitsWell:
    '`process.exit` ends the process here after a failure as well: nothing prints {{what}}, and the exit code is 0, as after a success.',
  asSuccess:
    '`process.exit` ends the process with code 0 here, as after a success, when a failure has just been printed.',
  overridden:
    '`process.exit` ends the process with code 0 here after a failure as well: the exit code that the handler before it has set is lost.',
  rejections:
    'With this listener a rejection that nobody handles no longer ends the process with code 1: the listener {{fate}}, and Node exits with code 0 in the end.',
  exceptions:
    'With this listener an error that nobody catches no longer ends the process with code 1: the listener {{fate}}, and Node exits with code 0 in the end.',
  pending:
    '`process.exit` ends the process before the promise of `{{name}}` settles: what that still has to do is lost.',
  output:
    '`process.exit` does not wait for output: of what `{{name}}` writes into a pipe, only the first 64 KiB are sure to arrive.',
  dispatched:
    '`{{name}}` waits for none of the asynchronous actions that it starts: the code behind it runs before they are done, and a rejection goes past what is around it.',
  codeDropped:
    'Nobody takes the exit code that the promise of `{{name}}` gives: after a failure, which it has printed, Node exits with code 0, as after a success.',
  signal: 'With this listener `{{name}}` no longer ends the process: it prints, and the program goes on.',
  atTheEnd:
    'The event loop has stopped when listeners of `exit` are called: what `{{name}}` starts here is never finished.',
  endless:
    '`beforeExit` comes again whenever a listener of it has kept the event loop busy, as `{{name}}` does each time: the process never ends.',
} as const;

export type EntryMessage = keyof typeof messages;

/** What a handler does with a failure. */
export const fates = { printed: 'only prints it', dropped: 'drops it' } as const;
