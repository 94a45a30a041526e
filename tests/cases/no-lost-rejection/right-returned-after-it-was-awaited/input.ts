declare function open(path: string): Promise<string>;
const loading = new Map<string, Promise<string>>();

export async function read(path: string): Promise<string> {
  try {
    const document = open(path);
    loading.set(path, document);
    await document;
    return document;
  } catch (error) {
    throw new Error(path, { cause: error });
  } finally {
    loading.delete(path);
  }
}
