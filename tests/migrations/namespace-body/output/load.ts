export async function load(): Promise<string> {
  return 'a';
}
export namespace Config {
  export const text: string = load();
}
