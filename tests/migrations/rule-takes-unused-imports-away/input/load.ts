import { awaitSync } from '@kaciras/deasync';
import { deasync as other, awaitSync as wait } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export const load = (path: string): string => awaitSync(fetchText(path));
export function again(): string {
  return wait(fetchText('b')).trim();
}
export { other };
