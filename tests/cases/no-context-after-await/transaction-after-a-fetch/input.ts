declare const database: IDBDatabase;

export async function refresh(id: string): Promise<void> {
  const notes = database.transaction('notes', 'readwrite').objectStore('notes');
  const response = await fetch(`/notes/${id}`);
  const note: unknown = await response.json();
  notes.put(note, id);
}
