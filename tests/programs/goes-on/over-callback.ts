class Store {
  #subs: ((v: number) => void)[] = [];
  subscribe(f: (v: number) => void) {
    this.#subs.push(f);
  }
  set(v: number) {
    for (const f of this.#subs) f(v);
  }
}
async function first(s: Store) {
  const v = await new Promise<number>((resolve) => s.subscribe(resolve));
  console.log('first', v);
}
export async function main() {
  const s = new Store();
  first(s);
  s.set(4);
}
await main();
