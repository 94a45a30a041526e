declare function load(name: string): Promise<number>;

export async function sum(): Promise<number> {
  const a = load('a');
  const b = load('b');
  const c = load('c');
  const [x, , z] = await Promise.all([a, b, c]);
  return x + z;
}
