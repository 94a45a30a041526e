import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export function run(): string {
  return awaitSync(load());
}
