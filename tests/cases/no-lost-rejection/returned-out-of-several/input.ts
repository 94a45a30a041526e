declare function load(id: number): Promise<string>;

export async function readAll(ids: number[]): Promise<string[]> {
  try {
    return Promise.all(ids.map((id) => load(id)));
  } catch {
    return [];
  }
}
