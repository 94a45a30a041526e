export function load(): string {
  return 'a';
}
type Constructor = new (...args: any[]) => object;
export const Loading = <T extends Constructor>(Base: T) =>
  class extends Base {
    text(): string {
      return load();
    }
  };
export class Page extends Loading(Object) {
  size(): number {
    return this.text().length;
  }
}
