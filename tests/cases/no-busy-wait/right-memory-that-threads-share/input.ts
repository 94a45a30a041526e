export function spin(shared: Int32Array): void {
  while (shared[0] === 0) {}
}
