declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await save().catch(undefined);
  await save().then(() => undefined, null);
}
