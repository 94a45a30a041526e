export const load = (key: string): string => read(key);

function read(key: string): string {
  return key;
}
export function render(keys: string[]): string {
  const parts: string[] = [];
  if (keys.length > 0) visit(0);
  return parts.join(separator());

  function visit(index: number): void {
    const key = keys[index];
    if (key === undefined) return;
    parts.push(load(key));
    visit(index + 1);
  }
  function separator() {
    return ', ';
  }
}
