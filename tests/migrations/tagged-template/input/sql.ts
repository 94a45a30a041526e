export function sql(strings: TemplateStringsArray, ...values: unknown[]): string[] {
  return [strings.join('?'), String(values.length)];
}
export function rows(id: number) {
  const [first] = sql`select ${id}`;
  return first;
}
