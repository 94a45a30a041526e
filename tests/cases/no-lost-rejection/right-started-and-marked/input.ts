declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  loading.catch(() => {});
  const name = await user();
  return name + (await loading).length;
}
