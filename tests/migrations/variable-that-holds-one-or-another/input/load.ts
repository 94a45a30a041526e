export function load(): string {
  return 'a';
}
export function other(): string {
  return 'b';
}
export function pick(flag: boolean): number {
  let read = load;
  if (flag) read = other;
  return read().length;
}
export const chosen = (flag: boolean): number => (flag ? load : other)().length;
