export async function load(key: string): Promise<string> {
  return key;
}
export default class Loader {
  readonly kind = 'loader';
  async load(key: string): Promise<string> {
    return load(key);
  }
}
