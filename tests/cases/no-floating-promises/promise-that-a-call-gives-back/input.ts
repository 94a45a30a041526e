declare function load(): Promise<string>;
declare function abort(): void;

export function abortable(): Promise<string> {
  const loading = load();
  Object.defineProperty(loading, 'abort', { value: abort });
  return loading;
}

export function named(loading: Promise<string>): void {
  Object.assign(loading, { displayName: 'loading' });
  Object.freeze(loading);
}

export class Store {
  loading = load();

  seal(): void {
    Object.seal(this.loading);
    Object.defineProperties(this.loading, {});
  }
}

export async function later(): Promise<string> {
  const both = [load(), load()];
  Object.preventExtensions(both);
  const tagged = Object.assign(load(), { abort });
  return (await tagged) + (await both[0]);
}
