export interface Store {
  read(key: string): Promise<string>;
}
export const memory: Store = {
  async read(key) {
    return key;
  },
};
export const other: Store = { read: async (key: string): Promise<string> => key.trim() };
export const size = async (store: Store): Promise<number> => (await store.read('')).length;
