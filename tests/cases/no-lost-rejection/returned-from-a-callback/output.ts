declare function load(id: number): Promise<string>;

export function names(ids: number[]): Promise<string[]> {
  return Promise.all(
    ids.map(async (id) => {
      try {
        return await load(id);
      } catch {
        return 'nobody';
      }
    }),
  );
}
