declare function loadAll(): Promise<string>[];
declare function prepare(): Promise<void>;

export async function all(): Promise<string[]> {
  const loading = loadAll();
  void Promise.allSettled(loading);
  await prepare();
  return await Promise.all(loading);
}
