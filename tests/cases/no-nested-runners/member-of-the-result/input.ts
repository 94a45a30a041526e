import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<{ readonly port: number }>;

export async function port(): Promise<number> {
  await load();
  return awaitSync(load()).port;
}
