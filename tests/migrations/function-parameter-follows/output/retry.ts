export async function load(): Promise<string> {
  return 'a';
}
async function retry(action: () => string | Promise<string>, times: number): Promise<string> {
  for (let i = 0; i < times; i += 1) {
    try {
      return await action();
    } catch {
      continue;
    }
  }
  return '';
}
export const text = async (): Promise<string> => retry(() => load(), 2);
export const fixed = async (): Promise<string> => retry(() => 'fixed', 1);
