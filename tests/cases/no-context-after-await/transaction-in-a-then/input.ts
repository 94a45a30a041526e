declare const database: IDBDatabase;

export function refresh(): Promise<void> {
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  return fetch('/notes')
    .then((response) => response.json())
    .then((notes: unknown) => {
      store.put(notes);
    });
}
