declare function save(): Promise<void>;

export async function store(changed: boolean): Promise<void> {
  if (changed) save();
  else save();
}
