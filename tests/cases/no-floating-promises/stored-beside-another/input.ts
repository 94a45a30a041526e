declare function save(): Promise<void>;
declare function pages(): AsyncGenerator<number>;

export async function store(): Promise<number> {
  const saved = save(),
    size = 3;
  const listed = pages();
  return size;
}
