import { awaitSync } from '@kaciras/deasync';

export async function runners(): Promise<unknown[]> {
  return [awaitSync];
}
