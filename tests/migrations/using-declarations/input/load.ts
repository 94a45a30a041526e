export function load(): string {
  return 'a';
}
const open = (): Disposable => ({ [Symbol.dispose]: () => undefined });
export function held(): string {
  using file = open();
  return load();
}
export function free(): string {
  {
    using file = open();
  }
  return load();
}
