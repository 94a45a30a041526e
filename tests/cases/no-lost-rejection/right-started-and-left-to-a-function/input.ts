declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function reader(): Promise<() => Promise<string>> {
  const loading = load();
  await prepare();
  return () => loading;
}
