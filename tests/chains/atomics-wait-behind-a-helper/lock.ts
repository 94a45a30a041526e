export function lock(flag: Int32Array): void {
  Atomics.wait(flag, 0, 1);
}

export function lockFor(flag: Int32Array, ms: number): void {
  Atomics.wait(flag, 0, 1, ms);
}
