import { awaitSync } from '@kaciras/deasync';

declare function load(name: string): Promise<string>;

export async function both(): Promise<string[]> {
  await load('first');
  const one = awaitSync(load('one'));
  const two = awaitSync(load('two'));
  return [one, two];
}
