import type { Adapter } from './adapter.js';
declare function readText(path: string): Promise<string>;
declare function writeText(path: string, text: string): Promise<void>;

export class TextFile implements Adapter<string> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<string | null> {
    try {
      return await readText(this.#path);
    } catch {
      return null;
    }
  }

  async write(text: string): Promise<void> {
    await writeText(`${this.#path}.part`, text);
    await writeText(this.#path, text);
  }
}
