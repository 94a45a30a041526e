import { visible } from './visible.js';

const said = new Set<string>();

/**
 * As ESLint warns of what concerns a whole run, and no line of a file: on the error stream, where formatters, caches and
 * `--max-warnings` do not see it, and with a name by which `--disable-warning` turns it off.
 */
let tell = (text: string): void => process.emitWarning(text, 'AsyncBoundaryWarning');

/** Has what is said once told in another way. */
export function tellBy(way: (text: string) => void): void {
  tell = way;
}

/** Says something that would otherwise look like good news, once in a process. @param about what must not be said twice */
export function sayOnce(about: string, text: string): void {
  if (said.has(about)) return;
  said.add(about);
  tell(visible(text));
}
