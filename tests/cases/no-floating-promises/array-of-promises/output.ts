declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  await Promise.all([save(1), save(2)]);
  await Promise.all(ids.map((id) => save(id)));
}
