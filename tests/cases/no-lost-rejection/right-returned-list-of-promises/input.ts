declare function load(id: number): Promise<string>;

export async function readAll(ids: number[]): Promise<{ pending: Promise<string>[] }> {
  try {
    return { pending: ids.map((id) => load(id)) };
  } catch {
    return { pending: [] };
  }
}
