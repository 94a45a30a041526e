declare function load(id: number): Promise<string>;
declare function warmUp(): Promise<void>;

export async function all(ids: number[]): Promise<string[]> {
  const loading = ids.map((id) => load(id));
  void Promise.allSettled(loading);
  await warmUp();
  return await Promise.all(loading);
}
