import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  // eslint-disable-next-line async-boundary/no-nested-runners -- a script that ends here
  return awaitSync(load());
}
