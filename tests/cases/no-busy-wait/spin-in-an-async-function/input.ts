export async function pause(ms: number): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < ms) {}
}
