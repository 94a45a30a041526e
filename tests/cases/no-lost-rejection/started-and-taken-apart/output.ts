declare function user(): Promise<{ name: string }>;
declare function posts(): Promise<string[]>;

export async function page(): Promise<string> {
  const loading = posts();
  const [{ name }, [first = '']] = await Promise.all([user(), loading]);
  return name + first;
}
