import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;
declare function open(): AsyncDisposable;

export async function inACondition(cold: boolean): Promise<string> {
  if (cold && (await load()) === 'warm') console.log('warm');
  return awaitSync(load());
}

export async function inAConditionAround(cold: boolean): Promise<string> {
  if (!cold || (await load()) === 'warm') return awaitSync(load());
  return 'cold';
}

export async function inTheHeadOfALoop(names: string[], cold: boolean): Promise<string> {
  for (const name of cold ? [await load()] : names) console.log(awaitSync(load()), name);
  return awaitSync(load());
}

export async function ofAResource(): Promise<string> {
  await using store = open();
  return awaitSync(load());
}
