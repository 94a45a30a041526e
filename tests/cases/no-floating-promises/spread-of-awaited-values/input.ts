declare function load(): Promise<string[]>;

export async function all(): Promise<string[]> {
  return [...(await load()), ...(await load())];
}
