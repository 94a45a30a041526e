export async function weigh(text: string): Promise<number> {
  return text.length;
}
export async function add(sum: number, one: number): Promise<number> {
  return sum + one;
}
export const first = (sizes: number[]) => sizes.reduce((sum, size) => sum + weigh(String(size)));
export const byName = (sizes: number[]) => sizes.reduce(add, 0);
export const maybe = (sizes?: number[]) => sizes?.reduce((sum, size) => sum + weigh(String(size)), 0);
export const started = (sizes: number[]) => sizes.reduce((sum = 1, size) => sum + weigh(String(size)), 0);
