import { load } from './load.js';

export class Registry {
  static readonly #texts = new Map<string, string>();
  static #last = '';

  static {
    this.#texts.set('first', load('first'));
    Registry.#read('second');
  }
  static #read(key: string): string {
    return (this.#last = this.#texts.get(key) ?? load(key));
  }
  static text(key: string): string {
    return `${Registry.#read(key)}${this.#last}`;
  }
}
export const text = (): string => Registry.text('third');
