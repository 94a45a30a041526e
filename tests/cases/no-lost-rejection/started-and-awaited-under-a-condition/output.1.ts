declare function load(): Promise<string>;
declare function isAllowed(): Promise<boolean>;

export async function read(): Promise<string | undefined> {
  const loading = load();
  loading.catch(() => {});
  const allowed = await isAllowed();
  if (allowed) {
    return await loading;
  }
  return undefined;
}
