declare function save(id: number): Promise<boolean>;

export async function storeAll(ids: number[]): Promise<void> {
  ids.forEach(async (id) => {
    for (;;) {
      if (await save(id)) return;
    }
  });
}
