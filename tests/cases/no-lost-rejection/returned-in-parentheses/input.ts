declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return (
      // what is there
      load()
    );
  } catch {
    return 'nothing';
  }
}
