export async function load(path: string): Promise<string> {
  return path;
}
const list = async (): Promise<string[]> => [await load('a')];
export const all = async (paths: string[]) => (await Array.fromAsync(paths, (path) => load(path))).join();
export const again = async () => Array.fromAsync((await list()), (path) => load(path));
export const made = async (paths: Set<string>) => (await Array.fromAsync(paths, (path) => load(path))).length;
export const flat = async (paths: string[]) => (await Array.fromAsync(paths, async (path, index) => [await load(path), String(index)])).flat();
export const full = async (paths: string[]) => (await Array.fromAsync(paths, async (path) => (await load(path) !== '') ? [path] : [])).flat();
export const listed = (paths: string[]) => paths.map((path, _, whole) => load(path) + whole.length);
export const maybe = (paths?: string[]) => paths?.map((path) => load(path));
