import { load } from './load.js';

export class Registry {
  static readonly #texts = new Map<string, string>();
  static #last = '';

  static {
    this.#texts.set('first', load('first'));
    Registry.#read('second');
  }
  static async #read(key: string): Promise<string> {
    return (this.#last = this.#texts.get(key) ?? await load(key));
  }
  static async text(key: string): Promise<string> {
    return `${await Registry.#read(key)}${this.#last}`;
  }
}
export const text = async (): Promise<string> => Registry.text('third');
