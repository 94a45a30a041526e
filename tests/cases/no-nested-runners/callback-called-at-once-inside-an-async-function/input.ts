import { awaitSync } from '@kaciras/deasync';

declare function load(id: number): Promise<string>;

export async function all(ids: number[]): Promise<string[]> {
  await load(0);
  return ids.map((id) => awaitSync(load(id)));
}
