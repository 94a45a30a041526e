import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export function load(path: string): string {
  const text = awaitSync(fetchText(path));
  return text.trim();
}
