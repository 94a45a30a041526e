export async function pair(): Promise<[string, number]> {
  return ['a', 1];
}
export function user(): { name: string } {
  return { name: 'a' };
}
export async function first(): Promise<string> {
  const [text, count = 2] = await pair();
  return text.repeat(count);
}
export async function swap(target: { text: string }) {
  [target.text] = await pair();
}
