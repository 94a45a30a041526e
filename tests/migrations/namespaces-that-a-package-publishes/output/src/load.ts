export async function load(): Promise<string> {
  return 'a';
}
export async function inner(): Promise<string> {
  return (await load()).trim();
}
