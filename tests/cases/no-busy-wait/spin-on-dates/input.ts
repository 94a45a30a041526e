export async function pause(ms: number): Promise<void> {
  const start = new Date().getTime();
  while (new Date().getTime() < start + ms) {}
}
