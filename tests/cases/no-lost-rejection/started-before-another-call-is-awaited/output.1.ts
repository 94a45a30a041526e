declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  loading.catch(() => {});
  const name = await user();
  const all = await loading;
  return name + all.length;
}
