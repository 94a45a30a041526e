import type { Adapter } from './adapter.js';
import { TextFile } from './text-file.js';

export abstract class DataFile<T> implements Adapter<T> {
  readonly #file: TextFile;

  constructor(path: string) {
    this.#file = new TextFile(path);
  }

  protected abstract parse(text: string): T;
  protected abstract print(data: T): string;

  read(): T | null {
    const text = this.#file.read();
    return text === null ? null : this.parse(text);
  }

  write(data: T): void {
    this.#file.write(this.print(data));
  }
}

export class JsonFile<T> extends DataFile<T> {
  protected parse(text: string): T {
    return JSON.parse(text) as T;
  }

  protected print(data: T): string {
    return JSON.stringify(data);
  }

  override write(data: T): void {
    if (data !== undefined) super.write(data);
  }
}
