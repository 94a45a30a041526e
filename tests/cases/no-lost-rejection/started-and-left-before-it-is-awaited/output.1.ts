declare function load(): Promise<string>;
declare function isAllowed(): Promise<boolean>;

export async function read(): Promise<string | undefined> {
  const loading = load();
  loading.catch(() => {});
  if (!(await isAllowed())) return undefined;
  return await loading;
}
