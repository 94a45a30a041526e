export async function wait<T>(work: Promise<T>): Promise<T> {
  return work;
}
