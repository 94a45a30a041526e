import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

const wait = awaitSync;

export async function config(): Promise<string> {
  await load();
  return await load();
}
