export async function load(): Promise<string> {
  return 'a';
}
export const repeat = async function self(count: number): Promise<string> {
  return count > 0 ? await load() + await self(count - 1) : '';
};
export const twice = async (): Promise<string> => (await repeat(2)).trim();
export const depths = async (counts: number[]): Promise<string[]> =>
  Promise.all(counts.map(async function deeper(count): Promise<string> {
    return count > 0 ? await load() + await deeper(count - 1) : '';
  }));
