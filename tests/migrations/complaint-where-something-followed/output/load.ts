export async function load(path: string): Promise<string> {
  return path;
}
type Handler = ((path: string) => number) & { readonly title: string };
export const handler: Handler = Object.assign((path: string): number => load(path).length, { title: 'size' });

type Shape<T> = T extends (path: string) => number ? 'number' : 'other';
const size = async (path: string): Promise<number> => (await load(path)).length;
export const shape: Shape<typeof size> = 'number';
export const both = async (path: string): Promise<string> => await load(path) + await size(path);
