declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  [save(1), save(2)];
  ids.map((id) => save(id));
}
