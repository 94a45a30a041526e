export async function fail(): Promise<void> {
  await Promise.reject(new Error('no'));
}
