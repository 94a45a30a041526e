import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { judgeText } from '../src/adapters/migrate-text.js';

const path = join(dirname(fileURLToPath(import.meta.url)), 'growth.ts');
const SAVE = 'declare function save(): Promise<void>;\n';
const times = (count: number, part: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  'links of else if': (count) =>
    `export async function go(at: number) { ${times(count, (index) => `if (at === ${index}) { save(); }`, ' else ')} }`,
  'statements that float': (count) => `export async function go() { ${times(count, () => 'save();')} }`,
  'statements that wait': (count) =>
    `export async function go() { ${times(count, (index) => `if (${index}) await save();`)} save(); }`,
  'elements of a list': (count) => `export async function go() { Promise.all([${times(count, () => 'save(),')}]); }`,
};

/** Of the processor, so that what else runs on the machine says nothing. */
function milliseconds(text: string): number {
  const started = process.cpuUsage();
  judgeText(path, SAVE + text, { settings: { types: 'syntax' } });
  return process.cpuUsage(started).user / 1_000;
}

it.each(Object.entries(SHAPES))('twice the %s take little more than twice the time', (name, shape) => {
  // So many links that the parser can still take twice of them, and so many lines that a square shows.
  const count = name === 'links of else if' ? 1_000 : 4_000;
  const fastest = { once: Infinity, twice: Infinity };
  const measure = (): boolean => {
    fastest.once = Math.min(fastest.once, milliseconds(shape(count)));
    fastest.twice = Math.min(fastest.twice, milliseconds(shape(2 * count)));
    // Four for a square, eight for a cube.
    return fastest.twice < 30 + 2.8 * fastest.once;
  };
  milliseconds(shape(count));
  // The first rounds pay for compiling the code that the later ones run; none of them is slow for a square only once.
  expect([1, 2, 3, 4, 5].some(measure), `${fastest.once} ms, twice of it ${fastest.twice} ms`).toBe(true);
});
