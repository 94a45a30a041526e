declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await save();
}
