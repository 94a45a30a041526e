class A {
  ready: Promise<void>;
  #ok!: () => void;
  constructor() {
    this.ready = new Promise((r) => {
      this.#ok = r;
    });
  }
  start() {
    this.#ok();
  }
  async use() {
    return this.ready.then(() => console.log('used'));
  }
}
export async function main() {
  const a = new A();
  a.use();
  console.log('x');
  a.start();
}
await main();
