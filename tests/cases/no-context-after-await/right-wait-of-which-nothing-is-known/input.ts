declare const database: IDBDatabase;
declare function next(store: IDBObjectStore): Promise<unknown>;

export async function refresh(): Promise<void> {
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  const note = await next(store);
  store.put(note);
}
