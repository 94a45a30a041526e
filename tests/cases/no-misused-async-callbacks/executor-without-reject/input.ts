declare function save(id?: number): Promise<void>;
export function saved(): Promise<void> {
  return new Promise(async (resolve) => {
    await save();
    resolve();
  });
}
