declare function save(id: number, place: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  ids.forEach(async (id, place) => {
    if (id === 0) return;
    await save(id, place);
  });
}
