export async function load(): Promise<string> {
  return 'a';
}
export function greet(name: string = load()): string {
  return name;
}
