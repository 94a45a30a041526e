declare function list(): Promise<string[]>;
declare function size(path: string): Promise<number>;
export async function total(): Promise<number> {
  let sum = 0;
  for (const path of await list()) sum += await size(path);
  const [first, ...rest] = await list();
  return sum + rest.length + (first ?? '').length;
}
export async function compare(path: string): Promise<boolean> {
  return await size(path) > 3 && await size(path) === 4;
}
