import { openDB } from 'idb';

async function load(): Promise<unknown> {
  const answer = await fetch('/notes');
  return answer.json();
}

export async function refresh(): Promise<void> {
  const database = await openDB('notes');
  const { store, done } = database.transaction('notes', 'readwrite');
  const notes = await load();
  await store.put(notes, 'all');
  await done;
}
