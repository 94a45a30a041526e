export async function sql(strings: TemplateStringsArray, ...values: unknown[]): Promise<string[]> {
  return [strings.join('?'), String(values.length)];
}
export async function rows(id: number) {
  const [first] = await sql`select ${id}`;
  return first;
}
