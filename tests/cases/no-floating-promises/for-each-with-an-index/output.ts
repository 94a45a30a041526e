declare function save(id: number, place: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  for (const [place, id] of ids.entries()) {
    if (id === 0) continue;
    await save(id, place);
  }
}
