class Barrier {
  #n: number;
  readonly #go: (() => void)[] = [];
  constructor(n: number) {
    this.#n = n;
  }
  async arrive(): Promise<void> {
    if (--this.#n === 0) {
      for (const g of this.#go) g();
      return;
    }
    await new Promise<void>((r) => this.#go.push(r));
  }
}
async function main(): Promise<void> {
  const b = new Barrier(2);
  const run = async (x: string): Promise<void> => {
    await b.arrive();
    console.log(x);
  };
  run('a');
  run('b');
  const c = new Barrier(2);
  ['c', 'd'].forEach(async (x) => {
    await c.arrive();
    console.log(x);
  });
}
await main();
