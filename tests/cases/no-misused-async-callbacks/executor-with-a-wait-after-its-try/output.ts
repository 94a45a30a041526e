declare function save(id?: number): Promise<void>;
export function saved(): Promise<void> {
  return new Promise((resolve, reject) => void (async () => {
    try {
      await save();
    } catch (error) {
      reject(error);
    }
    await save();
    resolve();
  })().catch(reject));
}
