import { awaitSync } from '@kaciras/deasync';

declare function fetchName(id: string): Promise<string>;

export function nameOf(id: string): string {
  return awaitSync(fetchName(id));
}
