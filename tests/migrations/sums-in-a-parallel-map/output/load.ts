export async function sizeOf(key: string): Promise<number> {
  return key.length;
}
export class Totals {
  total = 0;

  running(keys: string[]): number[] {
    return keys.map((key) => {
      this.total += sizeOf(key);
      return this.total;
    });
  }
}
export function positions(keys: string[]): number[] {
  let at = 0;
  return keys.map((key) => {
    const start = at;
    at = start + sizeOf(key);
    return start;
  });
}
export const sum = async (keys: string[]): Promise<number> => {
  let all = 0;
  for (const key of keys) {
    (all += await sizeOf(key));
  }
  return all;
};
