declare function load(id: number): Promise<string>;

export async function readAll(ids: number[]): Promise<PromiseSettledResult<string>[]> {
  try {
    return Promise.allSettled(ids.map((id) => load(id)));
  } catch {
    return [];
  }
}
