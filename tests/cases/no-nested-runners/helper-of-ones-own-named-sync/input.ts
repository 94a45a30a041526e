declare function load(): Promise<string>;

const loadSync = (kept: string): string => kept;

export async function config(): Promise<string> {
  return loadSync(await load());
}
