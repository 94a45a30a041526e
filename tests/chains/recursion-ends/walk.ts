import { awaitSync } from '@kaciras/deasync';

declare function list(path: string): Promise<string[]>;

export function walk(path: string): string[] {
  return awaitSync(list(path)).flatMap((inside) => walk(inside));
}
