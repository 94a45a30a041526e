declare function save(id: number): Promise<void>;
interface Rows {
  forEach(each: (id: number) => Promise<void>): Promise<void>;
}

export async function store(rows: Rows): Promise<void> {
  await rows.forEach(async (id) => {
    await save(id);
  });
}
