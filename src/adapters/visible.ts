/** What a terminal obeys instead of showing: control characters, and those that turn the order of text around. */
const STEERING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/g;

/** Text of somebody's files as it may be shown: what would steer a terminal is written as an escape, line ends and tabs stay. */
export const visible = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
