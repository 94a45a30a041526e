declare function save(id: number): Promise<boolean>;

export async function storeAll(ids: number[]): Promise<void> {
  await Promise.all(ids.map(async (id) => {
    for (;;) {
      if (await save(id)) return;
    }
  }));
}
