declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await save().catch(undefined);
  save().then(() => undefined, null);
}
