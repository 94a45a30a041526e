export async function fail(): Promise<void> {
  void Promise.reject(new Error('no'));
}
