declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    const loading = load();
    return await loading;
  } catch {
    return 'nothing';
  }
}
