export function memoize<A, R>(fn: (key: A) => R): (key: A) => R {
  const cache = new Map<A, R>();
  return (key) => {
    if (cache.has(key)) return cache.get(key)!;
    const value = fn(key);
    cache.set(key, value);
    return value;
  };
}
export const once =
  <R>(fn: () => R): (() => R) =>
  () =>
    fn();
export function traced<A, R>(fn: (key: A) => R): (key: A) => R {
  return (key) => {
    try {
      return fn(key);
    } finally {
      console.log(key);
    }
  };
}
export function wrapped<R>(fn: (key: string) => R | Promise<R>): { get(key: string): Promise<R> } {
  return { get: async (key) => fn(key) };
}
declare const console: { log(text: unknown): void };
