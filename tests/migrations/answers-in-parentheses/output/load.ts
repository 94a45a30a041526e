export async function usable(name: string): Promise<boolean> {
  return name !== '';
}

export async function kept(names: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(names.map(async (name) => {
    return (
      name.length > 1 &&
      await usable(name)
    ) ? [name] : [];
  }))).flat();
}
