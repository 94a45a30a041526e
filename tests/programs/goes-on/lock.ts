class Lock {
  #tail: Promise<void> = Promise.resolve();
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release!: () => void;
    this.#tail = new Promise((r) => {
      release = r;
    });
    await before;
    return release;
  }
}
const lock = new Lock();
async function task(n: string): Promise<void> {
  const release = await lock.acquire();
  console.log(n);
  release();
}
async function main(): Promise<void> {
  const release = await lock.acquire();
  task('second');
  console.log('first');
  release();
}
await main();
