declare function load(id: number): Promise<string>;
declare function prepare(): Promise<void>;

export async function all(ids: number[]): Promise<string[]> {
  const loading = ids.map(async (id) => {
    try {
      return await load(id);
    } catch {
      return '';
    }
  });
  await prepare();
  return await Promise.all(loading);
}
