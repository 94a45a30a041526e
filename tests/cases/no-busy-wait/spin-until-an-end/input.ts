export async function pause(ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end);
}
