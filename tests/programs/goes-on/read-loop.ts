class Peer {
  #waiting?: (s: string) => void;
  async handle(line: string): Promise<void> {
    if (line === 'ask') {
      console.log(
        'got',
        await new Promise<string>((r) => {
          this.#waiting = r;
        }),
      );
    } else this.#waiting?.(line);
  }
}
async function* input(): AsyncGenerator<string> {
  yield 'ask';
  yield 'answer';
}
async function main(): Promise<void> {
  const peer = new Peer();
  for await (const line of input()) {
    peer.handle(line);
  }
  console.log('end');
}
await main();
