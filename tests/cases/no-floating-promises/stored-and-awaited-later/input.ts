declare function save(id?: number): Promise<void>;

export async function store(): Promise<void> {
  const saved = save(1);
  await save(2);
  await saved;
}
