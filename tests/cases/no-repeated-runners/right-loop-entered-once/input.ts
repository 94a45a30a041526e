import { awaitSync } from '@kaciras/deasync';

declare function load(name: string): Promise<string>;

export function all(names: readonly string[]): string[] {
  return awaitSync(Promise.all(names.map((name) => load(name))));
}
