export class Store {
  async find(key: string): Promise<{ name: string } | undefined> {
    return key ? { name: key } : undefined;
  }
}
export async function nameLength(store: Store | undefined) {
  return (await store?.find('a'))?.name.length;
}
export async function name(store?: Store) {
  return (await store?.find('a'))!.name;
}
