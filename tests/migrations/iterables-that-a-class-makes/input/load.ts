export function load(): string {
  return 'a';
}
export class List {
  *[Symbol.iterator](): Generator<string> {
    yield load();
  }
}
export const all = (list: List): string[] => [...list];
