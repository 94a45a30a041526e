export async function warm(): Promise<void> {
  await import('node:fs');
}
