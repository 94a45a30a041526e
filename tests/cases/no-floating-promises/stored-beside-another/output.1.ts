declare function save(): Promise<void>;
declare function pages(): AsyncGenerator<number>;

export async function store(): Promise<number> {
  const saved = save().catch(console.error),
    size = 3;
  const listed = pages();
  return size;
}
