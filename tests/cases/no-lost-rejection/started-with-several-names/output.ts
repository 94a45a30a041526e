declare function load(name: string): Promise<number>;

export async function sum(): Promise<number> {
  const a = load('a'),
    b = load('b');
  b.catch(() => {});
  return (await a) + (await b);
}
