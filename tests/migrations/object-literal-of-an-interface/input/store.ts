export interface Store {
  read(key: string): string;
}
export const memory: Store = {
  read(key) {
    return key;
  },
};
export const other: Store = { read: (key: string): string => key.trim() };
export const size = (store: Store): number => store.read('').length;
