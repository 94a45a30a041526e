declare function load(): Promise<string>;
declare function prepare(): Promise<void>;
declare function watch(promise: Promise<string>): void;

export async function read(): Promise<string> {
  const loading = load();
  watch(loading);
  await prepare();
  return await loading;
}
