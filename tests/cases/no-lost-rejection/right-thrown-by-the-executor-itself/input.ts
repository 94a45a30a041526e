export function late(ms: number): Promise<void> {
  return new Promise<void>((resolve) => {
    if (ms > 1000) throw new Error('too late');
    setTimeout(resolve, ms);
  });
}
