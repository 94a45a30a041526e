declare function save(): Promise<void>;

export async function store(changed: boolean): Promise<void> {
  if (changed) await save();
  else await save();
}
