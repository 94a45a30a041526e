import { awaitSync } from '@kaciras/deasync';

declare function fetchText(path: string): Promise<string>;
declare function structured<T extends { read(depth: number): string }>(value: T, depth: number): string;

export async function load(path: string): Promise<string> {
  return (await fetchText(path)).trim();
}
export function report(path: string): string {
  const source: { read(depth: number): string } = {
    read: (depth) => {
      const text = awaitSync(fetchText(path));
      return depth > 0 ? text + structured(source, depth - 1) : text;
    },
  };
  return source.read(1);
}
