declare function load(): Promise<string>;

export async function start(): Promise<void> {
  await Object.assign(load(), { displayName: 'loading' });
  Object.assign(load().catch(console.error), { displayName: 'loading' });
  const loading = load();
  await Object.defineProperty(loading, 'displayName', { value: 'loading' });
}
