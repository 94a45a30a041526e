declare function load(): Promise<string> | string;

export async function read(): Promise<string> {
  try {
    return load();
  } catch {
    return 'nothing';
  }
}
