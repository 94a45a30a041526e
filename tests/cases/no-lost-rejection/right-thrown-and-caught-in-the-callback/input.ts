export function late(ms: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      try {
        if (ms > 1000) throw new Error('too late');
        resolve();
      } catch (error) {
        reject(error);
      }
    }, ms);
  });
}
