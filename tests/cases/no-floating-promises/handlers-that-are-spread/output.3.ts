declare function save(): Promise<void>;
declare const handlers: [() => void, () => void];

export async function store(): Promise<void> {
  await save().then(...handlers);
  save().catch(...([handlers[0]] as [() => void]));
  save().catch();
}
