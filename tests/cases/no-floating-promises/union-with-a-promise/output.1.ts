declare function save(): Promise<void> | undefined;

export async function store(): Promise<void> {
  save()?.catch(console.error);
}
