import { awaitSync } from '@kaciras/deasync';

export const wait = awaitSync;

export async function config(load: () => Promise<string>, awaitSync: (promise: Promise<string>) => string): Promise<string> {
  await load();
  return awaitSync(load());
}
