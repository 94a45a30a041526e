export function load(): string | undefined {
  return 'a';
}
export const short = (): string => load() ?? 'b';
export const choice = (flag: boolean): string => (flag ? load()?.trim() : (load() || 'c')) ?? 'd';
export const test = (): number => (load() ? 1 : 2);
export const negated = (): boolean => !load() && !!load();
export const chained = (): number => load()?.split(',')[0]?.length ?? 0;
