declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function read(): Promise<string> {
  await prepare();
  const loading = load();
  return await loading;
}
