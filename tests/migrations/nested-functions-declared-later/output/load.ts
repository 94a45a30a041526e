export const load = async (key: string): Promise<string> => read(key);

function read(key: string): string {
  return key;
}
export async function render(keys: string[]): Promise<string> {
  const parts: string[] = [];
  if (keys.length > 0) await visit(0);
  return parts.join(separator());

  async function visit(index: number): Promise<void> {
    const key = keys[index];
    if (key === undefined) return;
    parts.push(await load(key));
    await visit(index + 1);
  }
  function separator() {
    return ', ';
  }
}
