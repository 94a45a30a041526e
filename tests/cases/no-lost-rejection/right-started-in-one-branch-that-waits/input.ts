declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function read(isNew: boolean): Promise<string> {
  const loading = load();
  if (isNew) {
    loading.catch(() => {});
    await prepare();
  }
  return await loading;
}
