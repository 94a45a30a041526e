declare function open(path: string): Promise<string>;

export async function read(path: string): Promise<string> {
  const document = open(path);
  try {
    const text = await document;
    console.log(text);
    return document;
  } catch (error) {
    throw new Error(path, { cause: error });
  }
}
