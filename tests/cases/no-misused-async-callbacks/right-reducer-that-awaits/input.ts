declare function save(id?: number): Promise<void>;
export async function all(ids: number[]): Promise<void> {
  await ids.reduce(async (before, id) => {
    await before;
    await save(id);
  }, Promise.resolve());
}
