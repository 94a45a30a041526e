export async function pause(ms: number): Promise<number> {
  const start = Date.now();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return Date.now() - start;
}
