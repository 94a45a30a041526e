export async function pause(ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; ) {}
}
