import { Memory, type Adapter } from './adapter.js';
import { JsonFile } from './data-file.js';

export class Database<T> {
  data: T;

  constructor(readonly adapter: Adapter<T>, data: T) {
    this.data = data;
  }

  read(): void {
    const data = this.adapter.read();
    if (data) this.data = data;
  }

  update(change: (data: T) => void): void {
    change(this.data);
    this.adapter.write(this.data);
  }
}

export function openDatabase<T>(path: string | undefined, data: T): Database<T> {
  const database = new Database<T>(path === undefined ? new Memory<T>() : new JsonFile<T>(path), data);
  database.read();
  return database;
}
