import { awaitSync } from '@kaciras/deasync';

declare function load(id: number): Promise<string>;

export async function all(ids: number[]): Promise<void> {
  for (const id of ids) {
    console.log(await load(id));
    await load(id);
  }
}
