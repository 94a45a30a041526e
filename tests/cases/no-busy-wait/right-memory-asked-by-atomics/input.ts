export function spin(shared: Int32Array): void {
  while (Atomics.load(shared, 0) === 0) {}
}
