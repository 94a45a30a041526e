declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts().catch(() => []);
  const name = await user();
  return name + (await loading).length;
}
