declare function load(name: string): Promise<string>;

export async function both(): Promise<string[]> {
  const first = load('first');
  const second = load('second');
  return [await first, await second];
}
