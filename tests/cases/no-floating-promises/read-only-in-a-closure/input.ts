declare function save(): Promise<void>;

export async function store(): Promise<() => Promise<void>> {
  const saved = save();
  return () => saved;
}
