declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function read(): Promise<string> {
  const loading = load();
  loading.catch(() => {});
  try {
    await prepare();
  } catch (error) {
    loading.catch(() => {});
    throw error;
  }
  return await loading;
}
