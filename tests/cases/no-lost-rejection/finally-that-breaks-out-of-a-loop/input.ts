declare function load(id: number): Promise<string>;

export async function first(ids: number[]): Promise<string> {
  let found = '';
  search: for (const id of ids) {
    try {
      found = await load(id);
    } finally {
      for (const char of found) if (char === '!') break search;
    }
  }
  return found;
}
