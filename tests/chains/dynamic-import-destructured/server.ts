export async function start(work: Promise<string>): Promise<string> {
  const { load } = await import('./load.js');
  return load(work);
}
