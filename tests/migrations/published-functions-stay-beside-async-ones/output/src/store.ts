import { load, loadAsync } from './load.js';
import { load as other } from './load.js';
import * as loading from './load.js';

export class Store {
  /** All of them. */
  all(paths: string[]): string[] {
    return paths.map((path) => load(path));
  }

  async allAsync(paths: string[]): Promise<string[]> {
    return Promise.all(paths.map((path) => loadAsync(path)));
  }

  get size(): number {
    return other('a').length + this.all([]).length;
  }
}
export const whole = async (store: Store): Promise<string> => (await store.allAsync(['a'])).join() + await loadAsync('b') + await loading.loadAsync('c');
