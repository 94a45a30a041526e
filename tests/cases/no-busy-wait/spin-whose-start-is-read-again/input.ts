export async function pause(ms: number): Promise<number> {
  const start = Date.now();
  while (Date.now() - start < ms) {}
  return Date.now() - start;
}
