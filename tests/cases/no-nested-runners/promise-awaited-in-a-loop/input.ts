declare function load(id: number): Promise<string>;

export async function all(ids: number[]): Promise<string[]> {
  const texts: string[] = [];
  for (const id of ids) texts.push(await load(id));
  return texts;
}
