export function load(): string {
  return 'a';
}
export async function early(): Promise<string> {
  const text = await load();
  return text + (await load()).trim();
}
