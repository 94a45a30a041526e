export async function load(): Promise<unknown> {
  return 'a';
}
export async function text(): Promise<string> {
  const value = await load();
  if (typeof value === 'string') return value;
  return (await load() as { text: string }).text + (<string>await load()) + (await load() satisfies unknown as string);
}
export const known = async (): Promise<boolean> => await load() instanceof Error || 'text' in (await load() as object);
