import { Store } from './store.js';
export class Holder {
  readonly store;
  constructor() {
    this.store = new Store();
  }
}
