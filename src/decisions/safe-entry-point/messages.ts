/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  swallowed:
    'A failure of the program ends in this handler, which {{fate}}: Node then exits with code 0, as after a success.',
  exitsWell:
    '`process.exit` ends the process here after a failure as well: nothing prints the rejection, and the exit code is 0, as after a success.',
  rejections:
    'With this listener a rejection that nobody handles no longer ends the process with code 1: the listener {{fate}}, and Node exits with code 0 in the end.',
  exceptions:
    'With this listener an error that nobody catches no longer ends the process with code 1: the listener {{fate}}, and Node exits with code 0 in the end.',
} as const;

export type EntryMessage = keyof typeof messages;

/** What a handler does with a failure. */
export const fates = { printed: 'only prints it', dropped: 'drops it' } as const;
