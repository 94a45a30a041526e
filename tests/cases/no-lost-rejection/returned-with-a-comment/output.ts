declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return /* from disk */ await load(); // may fail
  } catch {
    return 'nothing';
  }
}
