declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  ids.forEach(async (id) => {
    await save(id);
  });
}
