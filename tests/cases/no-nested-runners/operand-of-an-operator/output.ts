import { awaitSync } from '@kaciras/deasync';

declare function count(): Promise<number>;

export async function double(): Promise<number> {
  await count();
  return 2 ** await count() + await count();
}
