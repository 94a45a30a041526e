class Queue {
  readonly #jobs: { run: () => Promise<void>; done: () => void }[] = [];
  add(run: () => Promise<void>): Promise<void> {
    return new Promise((done) => {
      this.#jobs.push({ run, done });
    });
  }
  async drain(): Promise<void> {
    for (const { run, done } of this.#jobs.splice(0)) {
      await run();
      done();
    }
  }
}
async function main(): Promise<void> {
  const q = new Queue();
  q.add(async () => {
    console.log('job');
  });
  await q.drain();
  console.log('drained');
}
await main();
