declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  for (const id of ids) {
    await save(id);
  }
}
