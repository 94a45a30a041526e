export function load(this: unknown, path: string): string {
  return path;
}
export const called = (): number => load.call(undefined, 'a').length;
export const applied = (): number => load.apply(undefined, ['a']).length;
const bound = load.bind(undefined);
export const later = (): number => bound('a').length;
