export function load(key: string): string {
  return key;
}
class Cache {
  constructor(private readonly loader: (key: string) => string) {}
  get(key: string): string {
    return this.loader(key);
  }
}
export const cache = new Cache(load);
export const text = (): string => cache.get('a');
