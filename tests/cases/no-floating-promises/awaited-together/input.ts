declare function save(id?: number): Promise<void>;

export async function all(ids: number[]): Promise<void> {
  await Promise.all(ids.map((id) => save(id)));
  await Promise.allSettled([save(1), save(2)]);
}
