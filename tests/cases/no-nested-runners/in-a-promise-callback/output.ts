import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export function config(): Promise<string> {
  return load().then(async () => await load());
}
