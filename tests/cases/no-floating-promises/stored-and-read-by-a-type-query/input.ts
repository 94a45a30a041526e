declare function save(): Promise<void>;

export async function store(): Promise<void> {
  const saved = save();
  await Promise.allSettled([saved]);
}
