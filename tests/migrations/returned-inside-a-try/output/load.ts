export async function load(): Promise<string> {
  return 'a';
}
export async function safe(): Promise<string> {
  try {
    return await load();
  } catch {
    return load();
  }
}
export async function counted(count: { n: number }): Promise<string> {
  try {
    return 'b';
  } catch {
    return await load();
  } finally {
    count.n += 1;
    await load();
  }
}
