declare function save(id: number): Promise<void>;

export async function store(ids: number[]): Promise<void> {
  ids.forEach(async function (id) {
    await save(id);
  });
  ids.forEach((id) => console.log(id));
}
