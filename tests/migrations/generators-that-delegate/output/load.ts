export async function load(key: string): Promise<string[]> {
  return [key];
}
function* words(texts: string[]): Generator<string, number> {
  yield* texts;
  return texts.length;
}
export function* all(): Generator<string> {
  const count = yield* words(load('a'));
  yield String(count);
}
