export async function turn(lock: Int32Array, time: number): Promise<void> {
  Atomics.wait(lock, 0, 0, time);
  Atomics.wait(lock, 0, 0, undefined);
}
