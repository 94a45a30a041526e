export function waitFor(cell: Int32Array): void {
  Atomics.wait(cell, 0, 0);
}
