declare function load(): Promise<string>;

export async function read(): Promise<string> {
  return load();
}
