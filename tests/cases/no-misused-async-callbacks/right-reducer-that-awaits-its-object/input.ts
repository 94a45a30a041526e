declare function load(id: string): Promise<string>;
export async function byId(ids: readonly string[]): Promise<Record<string, string>> {
  return ids.reduce(
    async (before, id) => {
      const all = await before;
      all[id] = await load(id);
      return all;
    },
    Promise.resolve({} as Record<string, string>),
  );
}
