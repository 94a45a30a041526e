import { openDB } from 'idb';

export async function mark(): Promise<void> {
  const database = await openDB('notes');
  const cursor = await database.transaction('notes', 'readwrite').store.openCursor();
  const user = await database.get('settings', 'user');
  await cursor?.update({ note: cursor.value, user });
}
