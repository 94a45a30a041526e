export async function load(): Promise<string> {
  return 'a';
}
export const text: string = load();
