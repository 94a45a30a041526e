export function load(): unknown {
  return 'a';
}
export function text(): string {
  const value = load();
  if (typeof value === 'string') return value;
  return (load() as { text: string }).text + (<string>load()) + (load() satisfies unknown as string);
}
export const known = (): boolean => load() instanceof Error || 'text' in (load() as object);
