declare function load(name: string): Promise<number>;

export async function sum(): Promise<number> {
  const a = load('a');
  const b = load('b');
  const c = load('c');
  const x = await a;
  await b;
  const z = await c;
  return x + z;
}
