declare function load(id: number): Promise<string>;

export async function readAll(ids: number[]): Promise<string[]> {
  const all: string[] = [];
  for (const id of ids) {
    try {
      all.push(await load(id));
    } finally {
      continue;
    }
  }
  return all;
}
