export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return await import('./load.js');
}
