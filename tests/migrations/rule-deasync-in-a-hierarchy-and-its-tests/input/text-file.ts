import { awaitSync } from '@kaciras/deasync';
import type { Adapter } from './adapter.js';
declare function readText(path: string): Promise<string>;
declare function writeText(path: string, text: string): Promise<void>;

export class TextFile implements Adapter<string> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(): string | null {
    try {
      return awaitSync(readText(this.#path));
    } catch {
      return null;
    }
  }

  write(text: string): void {
    awaitSync(writeText(`${this.#path}.part`, text));
    awaitSync(writeText(this.#path, text));
  }
}
