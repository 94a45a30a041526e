declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return await Promise.resolve(load());
  } catch {
    return 'nothing';
  }
}
