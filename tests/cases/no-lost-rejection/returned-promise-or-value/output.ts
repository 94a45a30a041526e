declare function load(): Promise<string> | string;

export async function read(): Promise<string> {
  try {
    return await load();
  } catch {
    return 'nothing';
  }
}
