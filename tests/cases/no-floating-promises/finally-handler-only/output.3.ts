declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await save().finally(() => console.log('saved'));
}
