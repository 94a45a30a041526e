declare function sql(parts: TemplateStringsArray): Promise<void>;
declare function save(id: number): Promise<number>;

export async function store(): Promise<void> {
  sql`delete from store`.catch(console.error);
  save(await save(1));
}
