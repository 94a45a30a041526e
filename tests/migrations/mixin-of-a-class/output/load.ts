export async function load(): Promise<string> {
  return 'a';
}
type Constructor = new (...args: any[]) => object;
export const Loading = <T extends Constructor>(Base: T) =>
  class extends Base {
    async text(): Promise<string> {
      return load();
    }
  };
export class Page extends Loading(Object) {
  async size(): Promise<number> {
    return (await this.text()).length;
  }
}
