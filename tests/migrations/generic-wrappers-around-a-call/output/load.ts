export async function load(key: string): Promise<string> {
  return key;
}
export async function timed<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = Date.now();
  const result = await run();
  void [name, Date.now() - start];
  return result;
}
export async function retried<T>(run: () => Promise<T> | T): Promise<T> {
  try {
    return await run();
  } catch {
    return run();
  }
}
