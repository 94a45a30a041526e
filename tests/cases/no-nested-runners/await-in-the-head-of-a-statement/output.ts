import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;
declare function open(): AsyncDisposable;

export async function inACondition(cold: boolean): Promise<string> {
  if (cold && (await load()) === 'warm') console.log('warm');
  return await load();
}

export async function inAConditionAround(cold: boolean): Promise<string> {
  if (!cold || (await load()) === 'warm') return await load();
  return 'cold';
}

export async function inTheHeadOfALoop(names: string[], cold: boolean): Promise<string> {
  for (const name of cold ? [await load()] : names) console.log(await load(), name);
  return await load();
}

export async function ofAResource(): Promise<string> {
  await using store = open();
  return await load();
}
