import { load } from './load.js';
import { load as other } from './load.js';
import * as loading from './load.js';

export class Store {
  /** All of them. */
  all(paths: string[]): string[] {
    return paths.map((path) => load(path));
  }

  get size(): number {
    return other('a').length + this.all([]).length;
  }
}
export const whole = (store: Store): string => store.all(['a']).join() + other('b') + loading.load('c');
