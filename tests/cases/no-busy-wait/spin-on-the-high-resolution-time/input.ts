export function pause(ns: bigint): void {
  const start = process.hrtime.bigint();
  while (process.hrtime.bigint() - start < ns) {}
}
