/** Loads. */
export async function load(/* nothing */): Promise<string> /* text */ {
  // The text.
  return 'a';
}
export async function text(): Promise<string> {
  // Before.
  return /* here */ await load(/* there */) /* after */ + '';
}
