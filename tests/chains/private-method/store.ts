import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export class Store {
  #load(): string {
    return awaitSync(load());
  }

  async read(work: Promise<void>): Promise<string> {
    await work;
    return this.#load();
  }
}
