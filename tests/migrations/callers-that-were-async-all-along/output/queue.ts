export class Queue<T> {
  readonly #items: T[] = [];

  async take(count = 1): Promise<T[]> {
    return this.#items.splice(0, count);
  }
  async *drain(): AsyncGenerator<T> {
    for (let some = await this.take(); some.length > 0; some = await this.take(2)) yield* some;
  }
  async first(): Promise<T | undefined> {
    const [item] = await this.take();
    return item ?? (await this.take())[0];
  }
}
