export async function read(key: string): Promise<string> {
  try {
    return await Promise.reject(new Error(key));
  } catch {
    return '';
  }
}
