declare function save(id?: number): Promise<void>;
export function saved(): Promise<void> {
  return new Promise(async (resolve, reject) => {
    try {
      await save();
    } catch (error) {
      reject(error);
    }
    await save();
    resolve();
  });
}
