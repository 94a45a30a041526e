declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save().catch(console.error);
}
