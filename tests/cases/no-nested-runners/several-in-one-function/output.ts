import { awaitSync } from '@kaciras/deasync';

declare function load(name: string): Promise<string>;

export async function both(): Promise<string[]> {
  await load('first');
  const one = await load('one');
  const two = await load('two');
  return [one, two];
}
