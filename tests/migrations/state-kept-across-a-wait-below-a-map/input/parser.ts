import { load } from './load.js';
export class Parser {
  readonly #open = new Map<string, string[]>();
  parse(key: string): string[] {
    const known = this.#open.get(key);
    if (known) return known;
    const parts: string[] = [];
    this.#open.set(key, parts);
    parts.push(load(key));
    this.#open.delete(key);
    return parts;
  }
}
export const parsed = (parser: Parser, keys: string[]): string[][] => keys.map((key) => parser.parse(key));
let depth = 0;
function indented(key: string): string {
  depth += 1;
  const text = load(key);
  depth -= 1;
  return text.padStart(depth);
}
const inBrackets = (key: string): string => `[${indented(key)}]`;
export const printed = (keys: string[]): string[] => keys.map(inBrackets);
/** Its list is its own. */
function twice(key: string): string[] {
  const parts: string[] = [];
  parts.push(load(key));
  parts.push(load(key));
  return parts;
}
export const pairs = (keys: string[]): string[][] => keys.map((key) => twice(key));
export class Counter {
  count = 0;
  /** Nobody meets it between two changes. */
  next(key: string): string {
    const text = load(key);
    this.count += 1;
    return text;
  }
}
export const counted = (counter: Counter, keys: string[]): string[] => keys.map((key) => counter.next(key));
