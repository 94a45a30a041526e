declare function load(): Promise<string>;
declare function step(item: string): Promise<void>;

export async function run(items: string[]): Promise<string> {
  const loading = load();
  loading.catch(() => {});
  for (const item of items) await step(item);
  return await loading;
}
