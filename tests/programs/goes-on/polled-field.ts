class S {
  ready = false;
  async wait(): Promise<void> {
    while (!this.ready) {
      await new Promise((r) => setTimeout(r, 1));
    }
    console.log('ready');
  }
}
async function main(): Promise<void> {
  const s = new S();
  s.wait();
  console.log('go');
  s.ready = true;
}
await main();
