export async function load(): Promise<string> {
  return 'a';
}
export const size = async (): Promise<number> => (await load()).length;
