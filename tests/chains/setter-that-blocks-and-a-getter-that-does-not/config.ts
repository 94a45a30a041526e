import { awaitSync } from '@kaciras/deasync';

declare function save(text: string): Promise<void>;

export class Config {
  #text = '';

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    awaitSync(save(text));
    this.#text = text;
  }
}
