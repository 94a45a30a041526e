export function load(): string {
  return 'a';
}
export namespace Config {
  export const text: string = load();
}
