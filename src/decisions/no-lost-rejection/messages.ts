/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  pastCatch:
    'This promise is returned without `await`: its rejection goes past the `catch` here, straight to the caller.',
  pastFinally: 'This promise is returned without `await`: `finally` runs at once, and not after its end.',
  pastUsing: 'This promise is returned without `await`: `{{name}}` is disposed of at once, and not after its end.',
} as const;

export type LostMessage = keyof typeof messages;
