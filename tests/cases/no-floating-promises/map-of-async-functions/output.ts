declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  await Promise.all(ids.map(async (id) => {
    await save(id);
  }));
}
