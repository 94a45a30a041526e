const timeout = (ms: number) => new Promise<string>((r) => setTimeout(() => r('late'), ms));
class Ask {
  #a?: (v: string) => void;
  reply(v: string) {
    this.#a?.(v);
  }
  async ask() {
    console.log(
      await Promise.race([
        new Promise<string>((r) => {
          this.#a = r;
        }),
        timeout(20),
      ]),
    );
  }
}
export async function main() {
  const a = new Ask();
  a.ask();
  a.reply('in time');
}
await main();
