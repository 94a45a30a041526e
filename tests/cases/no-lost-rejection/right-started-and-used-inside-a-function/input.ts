declare function load(): Promise<string>;
declare function prepare(read: () => Promise<string>): Promise<void>;

export async function read(): Promise<string> {
  const loading = load();
  await prepare(() => loading);
  return await loading;
}
