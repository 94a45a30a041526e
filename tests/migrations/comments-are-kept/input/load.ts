/** Loads. */
export function load(/* nothing */): string /* text */ {
  // The text.
  return 'a';
}
export function text(): string {
  // Before.
  return /* here */ load(/* there */) /* after */ + '';
}
