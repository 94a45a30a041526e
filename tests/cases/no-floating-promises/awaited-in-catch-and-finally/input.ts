declare function save(id?: number): Promise<void>;

declare function close(): Promise<void>;

export async function store(): Promise<void> {
  try {
    await save();
  } catch {
    await save(0);
  } finally {
    await close();
  }
}
