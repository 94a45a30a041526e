export function load(key: string): string {
  return key;
}
export default class Loader {
  readonly kind = 'loader';
  load(key: string): string {
    return load(key);
  }
}
