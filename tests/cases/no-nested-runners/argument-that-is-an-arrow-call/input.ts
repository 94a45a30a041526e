import { awaitSync } from '@kaciras/deasync';

export async function config(load: () => Promise<string>): Promise<string> {
  await load();
  return awaitSync((() => load())());
}
