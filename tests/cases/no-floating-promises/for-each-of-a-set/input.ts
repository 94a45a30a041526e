declare function save(id: number): Promise<void>;

export async function storeAll(ids: Set<number>): Promise<void> {
  ids.forEach(async (id) => {
    await save(id);
  });
}
