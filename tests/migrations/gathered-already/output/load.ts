export async function load(key: string): Promise<string> {
  return key;
}
export async function both(): Promise<string[]> {
  const all = await Promise.all([load('a'), load('b')]);
  const more = await Promise.all(['c'].map((key) => load(key)));
  return [...all, ...more, await Promise.resolve(load('d'))];
}
