export async function load<T extends { readonly id: string }>(items: readonly T[], id: string): Promise<T | undefined> {
  return items.find((item) => item.id === id);
}
export async function nameOf(items: readonly { readonly id: string; readonly name: string }[]): Promise<string> {
  return (await load(items, 'a'))?.name ?? (await load<{ readonly id: string; readonly name: string }>(items, 'b'))!.name;
}
