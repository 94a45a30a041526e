declare function load(): Promise<string>;
declare const known: Error;

export async function read(): Promise<string> {
  try {
    return load();
  } catch (error) {
    throw known;
  }
}
