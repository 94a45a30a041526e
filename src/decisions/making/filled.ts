/** A clause of a message with its own `{{placeholders}}` filled. */
export const filled = (clause: string, words: Readonly<Record<string, string>>): string =>
  clause.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);
