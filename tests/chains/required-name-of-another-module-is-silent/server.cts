const { load } = require('./plain.cjs');
const other = require('./load.cjs');

declare const config: { load(work: Promise<string>): string };

export async function start(work: Promise<string>): Promise<string[]> {
  await work;
  return [load(work), config.load(work), other.toString()];
}
