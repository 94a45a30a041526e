declare function load(): Promise<string>;

export async function reader(): Promise<() => Promise<string>> {
  try {
    return () => load();
  } catch {
    return async () => '';
  }
}
