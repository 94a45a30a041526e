declare function save(): Promise<void>;
declare const handlers: [() => void, () => void];

export async function store(): Promise<void> {
  await save().then(...handlers);
  await save().catch(...([handlers[0]] as [() => void]));
  await save().catch();
}
