export async function save(text: string): Promise<void> {
  text.trim();
}
interface Cursor<T> {
  forEach(callback: (item: T) => void): void;
  [Symbol.iterator](): Iterator<T>;
}
export async function saveAll(cursor: Cursor<string>, map: Map<string, string>, set: Set<string>): Promise<void> {
  for (const text of cursor) {
    await save(text);
  }
  map.forEach((text) => {
    save(text);
  });
  for (const text of set) {
    await save(text);
  }
}
