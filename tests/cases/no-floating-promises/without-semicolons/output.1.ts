declare function save(id: number): Promise<void>

export async function storeAll(ids: number[]): Promise<void> {
  const all = ids
  Promise.all(ids.map((id) => save(id))).catch(console.error)
  ;[1].map((id) => save(id))
}
