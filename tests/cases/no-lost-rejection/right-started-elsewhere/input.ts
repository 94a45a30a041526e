declare const pending: Map<string, Promise<string>>;
declare const first: Promise<string>;
declare function prepare(): Promise<void>;

export async function read(): Promise<string> {
  const [second] = pending.values();
  const other = first;
  await prepare();
  return (await other) + (await second);
}
