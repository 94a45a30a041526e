export async function warm(): Promise<void> {
  import('node:fs');
}
