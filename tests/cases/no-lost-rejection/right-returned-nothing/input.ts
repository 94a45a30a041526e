declare function load(): Promise<string>;

export async function read(): Promise<void> {
  try {
    await load();
    return;
  } catch {
    return;
  }
}
