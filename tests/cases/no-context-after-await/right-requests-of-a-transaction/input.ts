import { openDB } from 'idb';

export async function count(): Promise<void> {
  const database = await openDB('notes');
  const answer = await fetch('/notes');
  const notes: unknown = await answer.json();
  const { store, done } = database.transaction('notes', 'readwrite');
  const known = (await store.get('count')) as number;
  await store.put(known + 1, 'count');
  await store.put(notes, 'all');
  await done;
}
