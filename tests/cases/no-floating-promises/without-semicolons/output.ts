declare function save(id: number): Promise<void>

export async function storeAll(ids: number[]): Promise<void> {
  const all = ids
  await Promise.all(ids.map((id) => save(id)))
  ;await Promise.all([1].map((id) => save(id)))
}
