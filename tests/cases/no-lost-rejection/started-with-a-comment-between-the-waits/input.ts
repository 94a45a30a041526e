declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  const name = await user();
  // The posts come last.
  const all = await loading;
  return name + all.length;
}
