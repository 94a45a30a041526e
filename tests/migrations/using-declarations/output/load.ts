export async function load(): Promise<string> {
  return 'a';
}
const open = (): Disposable => ({ [Symbol.dispose]: () => undefined });
export async function held(): Promise<string> {
  using file = open();
  return await load();
}
export async function free(): Promise<string> {
  {
    using file = open();
  }
  return load();
}
