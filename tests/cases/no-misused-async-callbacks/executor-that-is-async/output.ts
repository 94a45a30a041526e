declare function save(id?: number): Promise<void>;
export function saved(): Promise<void> {
  return new Promise((resolve, reject) => void (async () => {
    await save();
    resolve();
  })().catch(reject));
}
