export function load(): string {
  return 'a';
}
export function begun(): number {
  return (await load()).length;
}
export const after = (): number => begun() + 1;
