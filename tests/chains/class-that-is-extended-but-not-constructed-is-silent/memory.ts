import { Store } from './store.js';

export class Memory extends Store {
  static readonly kinds = ['memory'];

  static describe(): string {
    return this.kinds.join();
  }
}
