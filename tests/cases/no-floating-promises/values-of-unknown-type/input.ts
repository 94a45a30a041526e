declare const store: { save(): any; load(): unknown };

export async function run(): Promise<void> {
  store.save();
  store.load();
}
