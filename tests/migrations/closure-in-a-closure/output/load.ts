export async function load(): Promise<string> {
  return 'a';
}
export function counter(): () => number {
  let count = 0;
  const step = async () => {
    count += (await load()).length;
    return count;
  };
  return () => 1;
  void step;
}
export async function outer(): Promise<number> {
  async function inner(): Promise<number> {
    const innermost = async (): Promise<number> => (await load()).length;
    return await innermost() + 1;
  }
  return await inner() * 2;
}
