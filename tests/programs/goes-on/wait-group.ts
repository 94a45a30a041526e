class WaitGroup {
  #n = 0;
  #done: (() => void) | undefined;
  add() {
    this.#n += 1;
  }
  finish() {
    this.#n -= 1;
    if (this.#n === 0) this.#done?.();
  }
  async wait() {
    if (this.#n > 0)
      await new Promise<void>((resolve) => {
        this.#done = resolve;
      });
    console.log('all');
  }
}
export async function main() {
  const g = new WaitGroup();
  g.add();
  g.wait();
  console.log('one');
  g.finish();
}
await main();
