declare function save(id: number): Promise<void>;

export async function store(ids: number[]): Promise<void> {
  for (const id of ids) {
    await save(id);
  }
  ids.forEach((id) => console.log(id));
}
