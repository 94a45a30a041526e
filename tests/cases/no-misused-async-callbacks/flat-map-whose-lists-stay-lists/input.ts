declare function load(id: string): Promise<string>;
export async function all(ids: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(ids.flatMap(async (id) => [id, await load(id)]));
  return lists as unknown as string[];
}
