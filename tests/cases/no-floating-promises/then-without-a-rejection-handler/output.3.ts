declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await save().then(() => console.log('saved'));
}
