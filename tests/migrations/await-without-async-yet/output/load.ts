export async function load(): Promise<string> {
  return 'a';
}
export async function begun(): Promise<number> {
  return (await load()).length;
}
export const after = async (): Promise<number> => await begun() + 1;
