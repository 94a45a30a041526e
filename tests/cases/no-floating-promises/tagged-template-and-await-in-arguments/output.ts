declare function sql(parts: TemplateStringsArray): Promise<void>;
declare function save(id: number): Promise<number>;

export async function store(): Promise<void> {
  await sql`delete from store`;
  await save(await save(1));
}
