declare function load(): Promise<string>;

export async function* read(): AsyncGenerator<string, string> {
  try {
    yield 'first';
    return load();
  } catch {
    return 'nothing';
  }
}
