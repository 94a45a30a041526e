declare function save(): Promise<void>;

export async function store(): Promise<void> {
  let saved: Promise<void> = save();
}
