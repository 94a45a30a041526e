export async function pause(ms: number): Promise<void> {
  const start = window.performance.now();
  while (window.performance.now() - start < ms) {}
}
