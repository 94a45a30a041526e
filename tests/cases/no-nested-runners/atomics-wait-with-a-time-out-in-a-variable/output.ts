export async function turn(lock: Int32Array, time: number): Promise<void> {
  await Atomics.waitAsync(lock, 0, 0, time).value;
  await Atomics.waitAsync(lock, 0, 0, undefined).value;
}
