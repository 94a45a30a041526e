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
/** As some declarations have it: no loop over it compiles. */
interface Rows extends Cursor<string> {
  [Symbol.iterator](): Iterator<string, never, never>;
}
export function saveRows(rows: Rows): void {
  rows.forEach((text) => {
    save(text);
  });
}
