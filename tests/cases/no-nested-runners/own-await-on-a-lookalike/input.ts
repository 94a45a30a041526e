const Futures = { await: <T>(value: T): T => value };

export async function value(): Promise<number> {
  return Futures.await(1);
}
