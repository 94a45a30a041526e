declare function user(): Promise<string>;
declare function posts(name: string): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = user();
  const name = await loading;
  const all = await posts(name);
  return name + all.length;
}
