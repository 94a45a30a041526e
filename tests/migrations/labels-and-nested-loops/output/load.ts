export async function load(key: string): Promise<string[]> {
  return [key];
}
export async function find(keys: string[]): Promise<string | undefined> {
  outer: for (const key of keys) {
    for (const one of await load(key)) {
      if ((await load(one)).length === 0) continue outer;
      for (let index = (await load(one)).length; index > 0; index -= (await load(one)).length) if (one === 'b') break outer;
      return one;
    }
  }
  do {
    keys.pop();
  } while ((await load('a')).length > keys.length);
  return undefined;
}
