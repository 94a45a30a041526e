export class Store {
  find(key: string): { name: string } | undefined {
    return key ? { name: key } : undefined;
  }
}
export function nameLength(store: Store | undefined) {
  return store?.find('a')?.name.length;
}
export function name(store?: Store) {
  return store?.find('a')!.name;
}
