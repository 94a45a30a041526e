export interface Adapter<T> {
  read: () => T | null;
  write: (data: T) => void;
}

export class Memory<T> implements Adapter<T> {
  #data: T | null = null;

  read(): T | null {
    return this.#data;
  }

  write(data: T): void {
    this.#data = data;
  }
}
