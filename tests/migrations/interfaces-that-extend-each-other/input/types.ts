export interface Readable<T> {
  read(): T;
}
export interface Source extends Readable<string> {
  readonly title: string;
}
export interface Closable {
  close(): void;
}
export class FileSource implements Source, Closable {
  readonly title = 'file';
  read(): string {
    return this.title;
  }
  close(): void {
    this.read();
  }
}
export class NumberSource implements Readable<number> {
  read(): number {
    return 1;
  }
}
export const lengthOf = (source: Source): number => source.read().length;
export const sum = (one: NumberSource): number => one.read() + 1;
