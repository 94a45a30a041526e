export async function load(key: string): Promise<string> {
  return key;
}
class Cache {
  constructor(private readonly loader: (key: string) => string | Promise<string>) {}
  async get(key: string): Promise<string> {
    return this.loader(key);
  }
}
export const cache = new Cache(load);
export const text = async (): Promise<string> => cache.get('a');
