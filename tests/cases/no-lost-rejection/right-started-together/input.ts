declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const [name, all] = await Promise.all([user(), posts()]);
  return name + all.length;
}
