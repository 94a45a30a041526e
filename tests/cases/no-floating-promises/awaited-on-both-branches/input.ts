declare function save(id?: number): Promise<void>;

export async function store(wanted: boolean): Promise<void> {
  await (wanted ? save(1) : save(2));
  if (wanted) await save(3);
  wanted && (await save(4));
}
