import { Store } from './store.js';

export class Cache {
  readonly behind = new Store();

  read(key: Promise<string>): string {
    return String(key);
  }
}
