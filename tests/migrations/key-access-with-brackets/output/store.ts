export class Store {
  async read(): Promise<string> {
    return 'a';
  }
  async 'read all'(): Promise<string[]> {
    return [await this['read'](), await this.read()];
  }
}
export const first = async (store: Store): Promise<string> => (await store['read']()).trim();
export const all = (store: Store, key: 'read' | 'read all'): unknown => store[key]();
export const count = async (store: Store): Promise<number> => (await store['read all']()).length;
