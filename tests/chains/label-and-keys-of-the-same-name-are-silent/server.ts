import { load as imported } from './load.js';

export const held = imported;

export async function start(work: Promise<string>, names: readonly string[]): Promise<number> {
  await work;
  const counts = { load: 0, imported: 1 };
  load: for (const name of names) {
    for (const letter of name) {
      if (letter === ' ') continue load;
      counts.load += counts.imported;
    }
  }
  return counts['load'];
}
