declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save().finally(() => console.log('saved')).catch(console.error);
}
