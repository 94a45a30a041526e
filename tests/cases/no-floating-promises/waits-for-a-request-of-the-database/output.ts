class Store {
  readonly #db: IDBDatabase;

  constructor(db: IDBDatabase) {
    this.#db = db;
  }

  count(): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = this.#db.transaction('items').objectStore('items').count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  done(transaction: IDBTransaction): Promise<void> {
    return new Promise((resolve) => {
      transaction.oncomplete = () => resolve();
    });
  }
}

export async function main(store: Store, transaction: IDBTransaction): Promise<void> {
  await store.count();
  await store.done(transaction);
  transaction.commit();
}
