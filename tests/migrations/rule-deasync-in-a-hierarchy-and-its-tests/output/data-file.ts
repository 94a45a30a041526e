import type { Adapter } from './adapter.js';
import { TextFile } from './text-file.js';

export abstract class DataFile<T> implements Adapter<T> {
  readonly #file: TextFile;

  constructor(path: string) {
    this.#file = new TextFile(path);
  }

  protected abstract parse(text: string): T;
  protected abstract print(data: T): string;

  async read(): Promise<T | null> {
    const text = await this.#file.read();
    return text === null ? null : this.parse(text);
  }

  async write(data: T): Promise<void> {
    await this.#file.write(this.print(data));
  }
}

export class JsonFile<T> extends DataFile<T> {
  protected parse(text: string): T {
    return JSON.parse(text) as T;
  }

  protected print(data: T): string {
    return JSON.stringify(data);
  }

  override async write(data: T): Promise<void> {
    if (data !== undefined) await super.write(data);
  }
}
