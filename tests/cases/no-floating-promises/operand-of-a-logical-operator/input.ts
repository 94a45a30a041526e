declare function save(): Promise<void>;

export async function store(changed: boolean): Promise<void> {
  changed && save();
  changed || save();
}
