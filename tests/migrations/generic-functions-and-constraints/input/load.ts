export function load<T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined {
  return items.find((item) => item.id === id);
}
export function nameOf(items: readonly { readonly id: string; readonly name: string }[]): string {
  return load(items, 'a')?.name ?? load<{ readonly id: string; readonly name: string }>(items, 'b')!.name;
}
