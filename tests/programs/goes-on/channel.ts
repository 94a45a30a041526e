class Channel<T> {
  readonly #v: T[] = [];
  readonly #w: ((v: T) => void)[] = [];
  send(v: T): void {
    const w = this.#w.shift();
    if (w) w(v);
    else this.#v.push(v);
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const v = this.#v.shift() ?? (await new Promise<T>((r) => this.#w.push(r)));
      if (v === null) return;
      yield v;
    }
  }
}
async function consume(c: Channel<string | null>): Promise<void> {
  for await (const v of c) console.log(v);
}
async function main(): Promise<void> {
  const c = new Channel<string | null>();
  consume(c);
  c.send('a');
  c.send(null);
}
await main();
