import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export function readConfig(): string {
  return awaitSync(load());
}

export function readSecret(): string {
  return awaitSync(load());
}
