export async function fail(): Promise<void> {
  Promise.reject(new Error('no'));
}
