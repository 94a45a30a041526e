class Loader {
  readonly #batch: { id: number; resolve: (v: string) => void }[] = [];
  load(id: number): Promise<string> {
    return new Promise((resolve) => {
      this.#batch.push({ id, resolve });
    });
  }
  flush(): void {
    console.log('batch of', this.#batch.length);
    for (const { id, resolve } of this.#batch.splice(0)) resolve('v' + id);
  }
}
async function main(): Promise<void> {
  const l = new Loader();
  l.load(1);
  l.load(2);
  l.flush();
}
await main();
