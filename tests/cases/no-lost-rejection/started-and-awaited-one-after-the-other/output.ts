declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loadingUser = user();
  const loadingPosts = posts();
  const [name, all] = await Promise.all([loadingUser, loadingPosts]);
  return name + all.length;
}
