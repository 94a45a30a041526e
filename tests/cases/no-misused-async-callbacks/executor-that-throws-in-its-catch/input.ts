declare function save(id?: number): Promise<void>;
export function saved(): Promise<void> {
  return new Promise(async (resolve, reject) => {
    try {
      await save();
      resolve();
    } catch (error) {
      if (error instanceof TypeError) throw error;
      reject(error);
    }
  });
}
