declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save().then(() => console.log('saved')).catch(console.error);
}
