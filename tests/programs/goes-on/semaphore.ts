class Semaphore {
  #free = 1;
  readonly #queue: (() => void)[] = [];
  acquire(): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#queue.push(resolve);
    });
  }
  release(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free++;
  }
}
async function worker(s: Semaphore, name: string): Promise<void> {
  await s.acquire();
  console.log(name);
}
const s = new Semaphore();
await s.acquire();
worker(s, 'b');
console.log('held');
s.release();
