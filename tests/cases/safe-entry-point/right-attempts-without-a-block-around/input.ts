declare function save(path: string): Promise<void>;

export async function saveAll(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    try {
      await save(path);
    } catch (error) {
      console.error(error);
    }
}
