declare function sql(parts: TemplateStringsArray): Promise<void>;
declare function save(id: number): Promise<number>;

export async function store(): Promise<void> {
  sql`delete from store`;
  save(await save(1));
}
