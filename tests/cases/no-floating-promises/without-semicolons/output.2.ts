declare function save(id: number): Promise<void>

export async function storeAll(ids: number[]): Promise<void> {
  const all = ids
  void Promise.all(ids.map((id) => save(id)))
  ;[1].map((id) => save(id))
}
