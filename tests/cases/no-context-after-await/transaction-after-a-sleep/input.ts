declare const database: IDBDatabase;
declare const notes: readonly { readonly id: string }[];

export async function slowly(): Promise<void> {
  const transaction = database.transaction(['notes'], 'readwrite');
  const store = transaction.objectStore('notes');
  for (const note of notes) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    store.put(note);
  }
}
