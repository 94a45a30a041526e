declare const database: IDBDatabase;

export async function refresh(): Promise<void> {
  const response = await fetch('/notes');
  const notes: unknown = await response.json();
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  store.put(notes, 'all');
}
