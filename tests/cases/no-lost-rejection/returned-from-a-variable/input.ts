declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    const loading = load();
    return loading;
  } catch {
    return 'nothing';
  }
}
