export function load(): string {
  return 'a';
}
export function again(): string {
  return load();
}
export const third = (): string => again();
