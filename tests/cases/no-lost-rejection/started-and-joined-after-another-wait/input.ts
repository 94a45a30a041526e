declare function load(name: string): Promise<number>;
declare function warmUp(): Promise<void>;

export async function both(): Promise<number[]> {
  const a = load('a');
  const b = load('b');
  await warmUp();
  return Promise.all([a, b]);
}
