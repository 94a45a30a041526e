declare function user(): Promise<{ name: string }>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  const { name } = await user();
  const [first = ''] = await loading;
  return name + first;
}
