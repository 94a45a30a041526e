export async function text(): Promise<number> {
  const { load } = await import('./load.mjs');
  return (await load()).length;
}
