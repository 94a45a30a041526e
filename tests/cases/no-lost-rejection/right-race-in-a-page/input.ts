export async function shown(): Promise<string> {
  const loaded = new Promise<string>((resolve) => window.addEventListener('load', () => resolve(document.title)));
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 30_000));
  return await Promise.race([loaded, late]);
}
