import { awaitSync } from '@kaciras/deasync';

declare function load(page: number): Promise<string>;

export async function* pages(): AsyncGenerator<string> {
  for (let page = 0; page < 3; page += 1) yield awaitSync(load(page));
}
