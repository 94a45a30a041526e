export async function load(): Promise<string> {
  return 'a';
}
export function other(): string {
  return 'b';
}
export async function pick(flag: boolean): Promise<number> {
  let read = load;
  if (flag) read = other;
  return (await read()).length;
}
export const chosen = async (flag: boolean): Promise<number> => (await (flag ? load : other)()).length;
