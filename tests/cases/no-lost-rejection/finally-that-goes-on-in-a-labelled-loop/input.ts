declare function load(id: number): Promise<string>;

export async function readAll(lists: number[][]): Promise<string[]> {
  const all: string[] = [];
  lists: for (const ids of lists) {
    for (const id of ids) {
      try {
        all.push(await load(id));
      } finally {
        if (all.length > 10) continue lists;
      }
    }
  }
  return all;
}
