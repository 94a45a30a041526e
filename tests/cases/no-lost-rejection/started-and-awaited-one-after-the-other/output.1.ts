declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loadingUser = user();
  const loadingPosts = posts();
  loadingPosts.catch(() => {});
  const name = await loadingUser;
  const all = await loadingPosts;
  return name + all.length;
}
