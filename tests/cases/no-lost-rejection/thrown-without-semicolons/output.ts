export function late(ms: number): Promise<never> {
  return new Promise<never>((resolve, reject) => {
    setTimeout(() => {
      return reject(new Error('too late'))
    }, ms)
  })
}
