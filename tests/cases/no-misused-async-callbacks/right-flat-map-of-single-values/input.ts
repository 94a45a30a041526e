declare function load(id: string): Promise<string>;
export async function all(ids: readonly string[]): Promise<string[]> {
  return Promise.all(ids.flatMap(async (id) => load(id)));
}
