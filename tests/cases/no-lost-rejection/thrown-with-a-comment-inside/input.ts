export function late(ms: number): Promise<never> {
  return new Promise<never>((resolve, reject) => {
    setTimeout(() => {
      throw /* a rejection */ new Error('too late');
    }, ms);
  });
}
