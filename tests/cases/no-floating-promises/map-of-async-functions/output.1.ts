declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  Promise.all(ids.map(async (id) => {
    await save(id);
  })).catch(console.error);
}
