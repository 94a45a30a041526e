declare function save(id: number): Promise<void>;

export async function store(ids: number[]): Promise<void> {
  await Promise.all(ids.map(async function (id) {
    await save(id);
  }));
  ids.forEach((id) => console.log(id));
}
