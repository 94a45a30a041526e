export function load(): string {
  return 'a';
}
interface Options {
  readonly onMiss: () => string;
}
function find(key: string, { onMiss }: Options): string {
  return key === '' ? onMiss() : key;
}
export const text = (): string => find('', { onMiss: () => load() });
export const fixed = (): string => find('', { onMiss: () => 'fixed' });
