export function save(text: string): void {
  text.trim();
}
interface Cursor<T> {
  forEach(callback: (item: T) => void): void;
  [Symbol.iterator](): Iterator<T>;
}
export function saveAll(cursor: Cursor<string>, map: Map<string, string>, set: Set<string>): void {
  cursor.forEach((text) => {
    save(text);
  });
  map.forEach((text) => {
    save(text);
  });
  set.forEach((text) => save(text));
}
