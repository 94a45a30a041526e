declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function read(): Promise<string> {
  const loading = load();
  await prepare();
  return loading.catch(() => 'nothing');
}
