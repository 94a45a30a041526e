declare function open(path: string): Promise<string>;

export async function read(path: string): Promise<string> {
  let document = open(path);
  try {
    const text = await document;
    document = open(text);
    return document;
  } catch (error) {
    throw new Error(path, { cause: error });
  }
}
