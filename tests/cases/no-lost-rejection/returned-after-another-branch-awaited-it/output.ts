declare function open(path: string): Promise<string>;

export async function read(path: string, isSlow: boolean): Promise<string> {
  const document = open(path);
  try {
    if (isSlow) {
      await document;
    }
    return await document;
  } catch (error) {
    throw new Error(path, { cause: error });
  }
}
