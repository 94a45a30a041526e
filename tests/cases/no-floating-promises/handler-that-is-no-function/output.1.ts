declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save().catch(undefined).catch(console.error);
  save().then(() => undefined, null);
}
