export function usable(name: string): boolean {
  return name !== '';
}

export function kept(names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    return (
      name.length > 1 &&
      usable(name)
    );
  });
}
