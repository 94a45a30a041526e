export async function load(): Promise<string> {
  return 'a';
}
export async function again(): Promise<string> {
  return load();
}
export const third = async (): Promise<string> => again();
