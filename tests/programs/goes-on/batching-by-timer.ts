class Loader {
  private readonly batch: { id: number; done: (v: string) => void }[] = [];
  async load(id: number): Promise<string> {
    return await new Promise<string>((resolve) => {
      if (this.batch.length === 0) setTimeout(() => this.run(), 1);
      this.batch.push({ id, done: resolve });
    });
  }
  private run(): void {
    console.log('batch of', this.batch.length);
    for (const b of this.batch.splice(0)) b.done('v' + b.id);
  }
}
async function main(): Promise<void> {
  const l = new Loader();
  l.load(1);
  l.load(2);
  console.log(await l.load(3));
}
await main();
