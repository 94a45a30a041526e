declare function save(): Promise<void>;
declare function keep(promise: Promise<void>): void;

export async function store(state: { saved?: Promise<void> }): Promise<void> {
  await save();
  keep(save());
  state.saved = save();
  const saved = save();
  await saved;
  return save();
}
