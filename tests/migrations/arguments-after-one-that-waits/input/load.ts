export function load(path?: string): string {
  return path ?? 'a';
}
class Joined {
  constructor(
    readonly first: string,
    readonly rest: string[],
  ) {}
}
export const nested = (): string => load(load(load())).concat(load(), ...[load()]);
export const made = (): Joined => new Joined(load(), [load('b')]);
export const regular = (): boolean => /a/.test(load()) && new RegExp(load()).test('a');
export const typed = (): string => String(load()) + `${load()}${`${load()}`}`;
