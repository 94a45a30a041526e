import { readFileSync } from 'node:fs';

export class Store {
  readonly items: readonly string[];

  constructor(path: string) {
    this.items = readFileSync(path, 'utf8').split('\n');
  }
}

let store: Store | undefined;

export function sharedStore(): Store {
  if (!store) store = new Store('./items');
  return store;
}
