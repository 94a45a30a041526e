declare function load(): Promise<string>;
declare const stopped: Promise<string>;

export async function read(): Promise<string> {
  const loading = load();
  const first = await Promise.race([loading, stopped]);
  return first + (await loading);
}
