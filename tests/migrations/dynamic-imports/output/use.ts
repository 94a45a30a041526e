export async function first(): Promise<number> {
  const { load } = await import('./load.js');
  return (await load()).length;
}
export const second = async (): Promise<string> => (await (await import('./load.js')).load()).trim();
export const third = (): Promise<string> => import('./load.js').then(async (module) => (await module.load()).trim());
