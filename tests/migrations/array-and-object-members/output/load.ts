export async function load(): Promise<string> {
  return 'a';
}
export async function pack() {
  return { first: await load(), list: [await load(), await load()], [await load()]: 1 };
}
