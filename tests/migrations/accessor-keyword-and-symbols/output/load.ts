export async function load(): Promise<string> {
  return 'a';
}
export class Page {
  accessor text = load();
  [Symbol.toPrimitive](): string {
    return load();
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    yield await load();
  }
}
