declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;
declare function show(name: string): void;

export async function page(): Promise<number> {
  const loading = posts();
  loading.catch(() => {});
  const name = await user();
  show(name);
  const all = await loading;
  return all.length;
}
