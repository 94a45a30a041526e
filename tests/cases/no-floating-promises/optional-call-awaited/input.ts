declare const store: { save(): Promise<void> } | undefined;

export async function run(): Promise<void> {
  await store?.save();
}
