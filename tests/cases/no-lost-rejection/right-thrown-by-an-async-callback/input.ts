export function late(ms: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    setTimeout(async () => {
      if (ms > 1000) throw new Error('too late');
      resolve();
    }, ms);
  });
}
