export type Reads = abstract new (...args: any[]) => { read(): string };
export function Cached<T extends Reads>(Base: T) {
  abstract class Cache extends Base {
    #text: string | undefined;

    cached(): string {
      return (this.#text ??= this.read());
    }
  }
  return Cache;
}
export class File {
  async read(): Promise<string> {
    return 'a';
  }
}
export class CachedFile extends Cached(File) {
  size(): number {
    return this.cached().length;
  }
}
