declare const database: IDBDatabase;
declare const online: boolean;

export async function refresh(note: unknown): Promise<void> {
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  if (online) {
    await fetch('/notes');
    return;
  }
  store.put(note);
}
