class Tx {
  #done!: () => void;
  readonly done = new Promise<void>((r) => {
    this.#done = r;
  });
  readonly ops: string[] = [];
  async put(x: string): Promise<void> {
    this.ops.push(x);
    await this.done;
    console.log('stored', x);
  }
  commit(): void {
    console.log('commit', this.ops.length);
    this.#done();
  }
}
async function main(): Promise<void> {
  const tx = new Tx();
  tx.put('a');
  tx.put('b');
  tx.commit();
  await tx.done;
}
await main();
