export function late(ms: number): Promise<never> {
  return new Promise<never>((resolve, reject) => {
    setTimeout(() => {
      throw new Error('too late')
    }, ms)
  })
}
