export async function load(): Promise<string> {
  return 'a';
}
export const table: (() => string)[] = [load];
export function pick(): () => string {
  return load;
}
export function lazily(): () => string {
  return () => load();
}
export function register(): void {
  table.push(load);
}
