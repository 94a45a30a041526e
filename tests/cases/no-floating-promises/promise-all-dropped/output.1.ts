declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  Promise.all(ids.map((id) => save(id))).catch(console.error);
}
