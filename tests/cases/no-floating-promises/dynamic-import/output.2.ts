export async function warm(): Promise<void> {
  void import('node:fs');
}
