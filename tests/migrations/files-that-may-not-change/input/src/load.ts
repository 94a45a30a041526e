export function load(): string {
  return 'a';
}
export const size = (): number => load().length;
