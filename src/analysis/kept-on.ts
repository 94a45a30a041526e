/**
 * What is known about an object, kept for as long as it lives. A WeakMap would do the same, but V8 frees an entry whose
 * value leads back to its key only when it collects everything: trees of files long judged then fill the heap.
 */
export class KeptOn<K extends object, V> {
  readonly #key = Symbol('kept');

  get(holder: K): V | undefined {
    return (holder as { [key: symbol]: V | undefined })[this.#key];
  }

  set(holder: K, value: V): void {
    Object.defineProperty(holder, this.#key, { value, configurable: true, enumerable: false, writable: true });
  }
}
