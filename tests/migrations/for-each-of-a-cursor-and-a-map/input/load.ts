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
/** As some declarations have it: no loop over it compiles. */
interface Rows extends Cursor<string> {
  [Symbol.iterator](): Iterator<string, never, never>;
}
export function saveRows(rows: Rows): void {
  rows.forEach((text) => {
    save(text);
  });
}
