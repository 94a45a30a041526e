export function pair(): [string, number] {
  return ['a', 1];
}
export function user(): { name: string } {
  return { name: 'a' };
}
export function first(): string {
  const [text, count = 2] = pair();
  return text.repeat(count);
}
export function swap(target: { text: string }) {
  [target.text] = pair();
}
