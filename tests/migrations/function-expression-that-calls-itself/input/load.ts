export function load(): string {
  return 'a';
}
export const repeat = function self(count: number): string {
  return count > 0 ? load() + self(count - 1) : '';
};
export const twice = (): string => repeat(2).trim();
export const depths = (counts: number[]): string[] =>
  counts.map(function deeper(count): string {
    return count > 0 ? load() + deeper(count - 1) : '';
  });
