export async function turn(lock: Int32Array): Promise<void> {
  await Atomics.waitAsync(lock, 0, 0, 50).value;
}
