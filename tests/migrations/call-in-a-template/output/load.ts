export async function load(): Promise<string> {
  return 'a';
}
export async function greeting() {
  return `Hello ${await load()}, and ${(await load()).trim()}`;
}
