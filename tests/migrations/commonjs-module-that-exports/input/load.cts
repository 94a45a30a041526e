export function load(): string {
  return 'a';
}
export const text: string = load();
