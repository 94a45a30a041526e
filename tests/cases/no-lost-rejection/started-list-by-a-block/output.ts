declare function load(id: number): Promise<string>;
declare function prepare(): Promise<void>;

export async function all(ids: number[]): Promise<string[]> {
  const loading = ids.map((id) => {
    return load(id);
  });
  void Promise.allSettled(loading);
  await prepare();
  return await Promise.all(loading);
}
