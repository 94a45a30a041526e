export function load(key: string): string[] {
  return [key];
}
export function find(keys: string[]): string | undefined {
  outer: for (const key of keys) {
    for (const one of load(key)) {
      if (load(one).length === 0) continue outer;
      for (let index = load(one).length; index > 0; index -= load(one).length) if (one === 'b') break outer;
      return one;
    }
  }
  do {
    keys.pop();
  } while (load('a').length > keys.length);
  return undefined;
}
