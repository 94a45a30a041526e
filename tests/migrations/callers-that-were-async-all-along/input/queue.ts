export class Queue<T> {
  readonly #items: T[] = [];

  take(count = 1): T[] {
    return this.#items.splice(0, count);
  }
  async *drain(): AsyncGenerator<T> {
    for (let some = this.take(); some.length > 0; some = this.take(2)) yield* some;
  }
  async first(): Promise<T | undefined> {
    const [item] = this.take();
    return item ?? this.take()[0];
  }
}
