declare function list(): Promise<string[]>;
declare function size(path: string): Promise<number>;
export async function total(): Promise<number> {
  let sum = 0;
  for (const path of list()) sum += size(path);
  const [first, ...rest] = list();
  return sum + rest.length + (first ?? '').length;
}
export async function compare(path: string): Promise<boolean> {
  return size(path) > 3 && size(path) === 4;
}
