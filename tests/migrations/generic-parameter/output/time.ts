export async function load(): Promise<string> {
  return 'a';
}
async function timed<T>(action: () => T | Promise<T>): Promise<T> {
  const start = Date.now();
  try {
    return await action();
  } finally {
    Date.now() - start;
  }
}
export const text = async (): Promise<string> => (await timed(() => load())).trim();
