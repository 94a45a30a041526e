export function load(key: string): string {
  return key;
}
export function timed<T>(name: string, run: () => T): T {
  const start = Date.now();
  const result = run();
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
