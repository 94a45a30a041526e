declare function save(): Promise<void>;

export async function store(changed: boolean): Promise<void> {
  changed && save().catch(console.error);
  changed || save();
}
