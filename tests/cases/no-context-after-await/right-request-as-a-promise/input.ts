declare const database: IDBDatabase;

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('failed'));
  });
}

export async function count(): Promise<void> {
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  const known = (await asPromise(store.get('count'))) as number;
  await asPromise(store.put(known + 1, 'count'));
}
