class Deferred<T> {
  promise: Promise<T>;
  resolve!: (v: T) => void;
  constructor() {
    this.promise = new Promise((r) => {
      this.resolve = r;
    });
  }
}
class Server {
  readonly #closed = new Deferred<void>();
  async serve(): Promise<void> {
    console.log('serving');
    await this.#closed.promise;
    console.log('closed');
  }
  close(): void {
    this.#closed.resolve();
  }
}
async function main(): Promise<void> {
  const server = new Server();
  server.serve();
  console.log('use');
  server.close();
}
await main();
