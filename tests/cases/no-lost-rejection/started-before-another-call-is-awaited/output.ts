declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  const [name, all] = await Promise.all([user(), loading]);
  return name + all.length;
}
