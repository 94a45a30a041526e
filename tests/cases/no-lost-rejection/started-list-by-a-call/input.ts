declare function loadAll(): Promise<string>[];
declare function prepare(): Promise<void>;

export async function all(): Promise<string[]> {
  const loading = loadAll();
  await prepare();
  return await Promise.all(loading);
}
