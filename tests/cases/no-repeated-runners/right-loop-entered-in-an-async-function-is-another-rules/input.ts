import { awaitSync } from '@kaciras/deasync';

declare function load(name: string): Promise<string>;

export async function all(names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) found.push(awaitSync(load(name)));
  return found;
}
