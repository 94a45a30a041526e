export async function turn(lock: Int32Array): Promise<void> {
  Atomics.wait(lock, 0, 0, Infinity);
}
