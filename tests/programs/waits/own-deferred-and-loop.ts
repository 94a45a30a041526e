import { readFile } from 'node:fs/promises';
class Deferred<T> {
  resolve!: (value: T) => void;
  reject!: (error: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}
class Once {
  readonly #deferred = new Deferred<string>();
  #isCalled = false;
  get isCalled(): boolean {
    return this.#isCalled;
  }
  get promise(): Promise<string> {
    return this.#deferred.promise;
  }
  call(): Promise<string> {
    if (!this.#isCalled) {
      this.#isCalled = true;
      readFile('package.json', 'utf8').then(
        (text) => this.#deferred.resolve(text),
        (error) => this.#deferred.reject(error),
      );
    }
    return this.#deferred.promise;
  }
}
class Processor {
  readonly #stop = new Once();
  flush(): Promise<unknown> {
    if (this.#stop.isCalled) {
      return this.#stop.promise;
    }
    return readFile('package.json', 'utf8');
  }
  stop(): Promise<string> {
    return this.#stop.call();
  }
}
const rows = [['a', 'b'], ['c']];
async function page(number: number): Promise<string[]> {
  await readFile('package.json', 'utf8');
  return rows[number] ?? [];
}
async function readAll(): Promise<void> {
  let number = 0;
  while (true) {
    const found: string[] = await page(number++);
    if (!found.length) return;
    console.log(found.length);
  }
}
export async function main(): Promise<void> {
  const processor = new Processor();
  readAll();
  processor.flush();
  processor.stop();
  new Once().call();
  console.log('done');
}
await main();
