import { Memory, type Adapter } from './adapter.js';
import { JsonFile } from './data-file.js';

export class Database<T> {
  data: T;

  constructor(readonly adapter: Adapter<T>, data: T) {
    this.data = data;
  }

  async read(): Promise<void> {
    const data = await this.adapter.read();
    if (data) this.data = data;
  }

  async update(change: (data: T) => void): Promise<void> {
    change(this.data);
    await this.adapter.write(this.data);
  }
}

export async function openDatabase<T>(path: string | undefined, data: T): Promise<Database<T>> {
  const database = new Database<T>(path === undefined ? new Memory<T>() : new JsonFile<T>(path), data);
  await database.read();
  return database;
}
