import { isAllowed } from './rights.js';

export async function allowed(ids: readonly number[]): Promise<number[]> {
  return ids.filter(isAllowed);
}

export async function isAnyAllowed(ids: readonly number[]): Promise<boolean> {
  return (await Promise.all(ids.map(isAllowed))).some(Boolean);
}
