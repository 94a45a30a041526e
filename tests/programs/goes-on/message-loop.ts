class Conn {
  #in: string[] = ['hello', 'reply'];
  #w = new Map<string, () => void>();
  async read() {
    await null;
    return this.#in.shift();
  }
  async handle(m: string) {
    if (m === 'hello') {
      await new Promise<void>((r) => this.#w.set('reply', r));
      console.log('answered');
    } else this.#w.get(m)?.();
  }
}
export async function main() {
  const c = new Conn();
  while (true) {
    const m = await c.read();
    if (!m) break;
    c.handle(m);
  }
}
await main();
