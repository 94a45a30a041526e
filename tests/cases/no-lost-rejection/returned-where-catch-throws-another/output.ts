declare function load(): Promise<string>;
declare const known: Error;

export async function read(): Promise<string> {
  try {
    return await load();
  } catch (error) {
    throw known;
  }
}
