declare function save(): Promise<void>;

export async function store(): Promise<void> {
  new Promise<void>(async (resolve) => {
    await save();
    resolve();
  }).catch(console.error);
}
