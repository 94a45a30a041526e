declare const plugin: { load?: () => Promise<string> };

export async function read(): Promise<string | undefined> {
  try {
    return await plugin.load?.();
  } catch {
    return 'nothing';
  }
}
