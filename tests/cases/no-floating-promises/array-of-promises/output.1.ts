declare function save(id: number): Promise<void>;

export async function storeAll(ids: number[]): Promise<void> {
  Promise.all([save(1), save(2)]).catch(console.error);
  ids.map((id) => save(id));
}
