import { load } from './load.js';
export class Parser {
  readonly #open = new Map<string, string[]>();
  async parse(key: string): Promise<string[]> {
    const known = this.#open.get(key);
    if (known) return known;
    const parts: string[] = [];
    this.#open.set(key, parts);
    parts.push(await load(key));
    this.#open.delete(key);
    return parts;
  }
}
export const parsed = (parser: Parser, keys: string[]): string[][] => keys.map((key) => parser.parse(key));
let depth = 0;
async function indented(key: string): Promise<string> {
  depth += 1;
  const text = await load(key);
  depth -= 1;
  return text.padStart(depth);
}
const inBrackets = async (key: string): Promise<string> => `[${await indented(key)}]`;
export const printed = (keys: string[]): string[] => keys.map(inBrackets);
/** Its list is its own. */
async function twice(key: string): Promise<string[]> {
  const parts: string[] = [];
  parts.push(await load(key));
  parts.push(await load(key));
  return parts;
}
export const pairs = async (keys: string[]): Promise<string[][]> => Promise.all(keys.map((key) => twice(key)));
export class Counter {
  count = 0;
  /** Nobody meets it between two changes. */
  async next(key: string): Promise<string> {
    const text = await load(key);
    this.count += 1;
    return text;
  }
}
export const counted = async (counter: Counter, keys: string[]): Promise<string[]> => Promise.all(keys.map((key) => counter.next(key)));
