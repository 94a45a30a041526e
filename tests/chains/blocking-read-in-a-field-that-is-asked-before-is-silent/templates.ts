import { readFileSync } from 'node:fs';

export class Templates {
  readonly #known = new Map<string, string>();
  #layout: string | undefined;

  get(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const text = this.#read(name);
    this.#known.set(name, text);
    return text;
  }

  get layout(): string {
    if (this.#layout === undefined) this.#layout = this.#read('layout');
    return this.#layout;
  }

  #read(name: string): string {
    return readFileSync(`./templates/${name}`, 'utf8');
  }
}
