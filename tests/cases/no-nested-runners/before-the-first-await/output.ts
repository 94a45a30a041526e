import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  const text = await load();
  return text + (await load());
}
