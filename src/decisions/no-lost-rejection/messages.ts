/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  pastCatch:
    'This promise is returned without `await`: its rejection goes past the `catch` here, straight to the caller.',
  pastFinally: 'This promise is returned without `await`: `finally` runs at once, and not after its end.',
  pastUsing: 'This promise is returned without `await`: `{{name}}` is disposed of at once, and not after its end.',
  started:
    'Nothing handles a rejection of `{{name}}` before line {{line}}: one that comes while `{{wait}}` waits ends a Node process with code 1, and a browser only logs it.',
  startedAll:
    'Nothing handles rejections of `{{name}}` before line {{line}}: one that comes while `{{wait}}` waits ends a Node process with code 1, and a browser only logs it.',
} as const;

export type LostMessage = keyof typeof messages;
