export interface Readable<T> {
  read(): Promise<T>;
}
export interface Source extends Readable<string> {
  readonly title: string;
}
export interface Closable {
  close(): Promise<void>;
}
export class FileSource implements Source, Closable {
  readonly title = 'file';
  async read(): Promise<string> {
    return this.title;
  }
  async close(): Promise<void> {
    await this.read();
  }
}
export class NumberSource implements Readable<number> {
  async read(): Promise<number> {
    return 1;
  }
}
export const lengthOf = async (source: Source): Promise<number> => (await source.read()).length;
export const sum = async (one: NumberSource): Promise<number> => await one.read() + 1;
