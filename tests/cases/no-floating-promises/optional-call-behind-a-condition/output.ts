declare const wanted: boolean;
declare const store: { save(): Promise<void> } | undefined;

export async function run(): Promise<void> {
  wanted && await store?.save();
}
