declare function save(): Promise<void>;

export async function store(): Promise<void> {
  const _saved = save();
}
