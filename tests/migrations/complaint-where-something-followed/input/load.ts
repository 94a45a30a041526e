export function load(path: string): string {
  return path;
}
type Handler = ((path: string) => number) & { readonly title: string };
export const handler: Handler = Object.assign((path: string): number => load(path).length, { title: 'size' });

type Shape<T> = T extends (path: string) => number ? 'number' : 'other';
const size = (path: string): number => load(path).length;
export const shape: Shape<typeof size> = 'number';
export const both = (path: string): string => load(path) + size(path);
