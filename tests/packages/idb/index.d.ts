export interface IDBPDatabase {
  transaction(names: string | string[], mode?: 'readonly' | 'readwrite'): IDBPTransaction;
  get(store: string, key: IDBValidKey): Promise<unknown>;
  put(store: string, value: unknown, key?: IDBValidKey): Promise<IDBValidKey>;
}
export interface IDBPTransaction {
  readonly store: IDBPObjectStore;
  readonly done: Promise<void>;
  objectStore(name: string): IDBPObjectStore;
}
export interface IDBPObjectStore {
  get(key: IDBValidKey): Promise<unknown>;
  put(value: unknown, key?: IDBValidKey): Promise<IDBValidKey>;
  openCursor(): Promise<IDBPCursor | null>;
}
export interface IDBPCursor {
  readonly value: unknown;
  continue(): Promise<IDBPCursor | null>;
  update(value: unknown): Promise<IDBValidKey>;
}
export function openDB(name: string, version?: number): Promise<IDBPDatabase>;
