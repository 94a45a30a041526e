import { awaitSync } from '@kaciras/deasync';

declare function load(name: string): Promise<string>;

export function all(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    found.push(awaitSync(load(name)));
    found.push(awaitSync(load(`${name}.map`)));
  }
  return found;
}
