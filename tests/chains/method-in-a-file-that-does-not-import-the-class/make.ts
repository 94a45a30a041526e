import { Store } from './store.js';

export const makeStore = (): Store => new Store();
