import { READ } from './keys.js';
import { Store, table } from './store.js';

export const own = (): string => `${new Store()[READ]()} and ${table[READ]()}`;
