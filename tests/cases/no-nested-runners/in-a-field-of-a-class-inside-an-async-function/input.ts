import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function make(): Promise<object> {
  await load();
  class Store {
    readonly config = awaitSync(load());
  }
  return new Store();
}
