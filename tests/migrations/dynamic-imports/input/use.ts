export async function first(): Promise<number> {
  const { load } = await import('./load.js');
  return load().length;
}
export const second = async (): Promise<string> => (await import('./load.js')).load().trim();
export const third = (): Promise<string> => import('./load.js').then((module) => module.load().trim());
