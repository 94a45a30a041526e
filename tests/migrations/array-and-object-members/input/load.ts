export function load(): string {
  return 'a';
}
export function pack() {
  return { first: load(), list: [load(), load()], [load()]: 1 };
}
