export function pause(ms: number): void {
  const start = Date.now();
  while (Date.now() - start < ms) {}
}
