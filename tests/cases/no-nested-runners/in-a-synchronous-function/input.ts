import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export function config(): string {
  return awaitSync(load());
}
