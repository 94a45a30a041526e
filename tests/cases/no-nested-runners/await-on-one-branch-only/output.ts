import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function config(cold: boolean): Promise<string> {
  if (cold) await load();
  return await load();
}
