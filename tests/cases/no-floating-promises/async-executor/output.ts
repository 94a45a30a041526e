declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await new Promise<void>(async (resolve) => {
    await save();
    resolve();
  });
}
